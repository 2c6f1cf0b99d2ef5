import type { OrganizationRecordInput } from "@waypost/schema/catalog";

type Schedules = OrganizationRecordInput["services"][number]["schedules"];

const askTheAgency = "Demonstration status; ask the agency.";
const aroundTheClock: Schedules = [
  { days: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], opensAt: "00:00", closesAt: "23:59", description: "Day and night, every day." },
];
const dayAndNightButHolidays: Schedules = [
  {
    days: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"],
    opensAt: "00:00",
    closesAt: "23:59",
    description: "Closed on some federal holidays.",
  },
];
const socialSecurityHours: Schedules = [
  { days: ["MO", "TU", "WE", "TH", "FR"], opensAt: "08:00", closesAt: "19:00", description: "Local time." },
];
const weekdaysEightToEightEastern: Schedules = [
  { days: ["MO", "TU", "WE", "TH", "FR"], opensAt: "08:00", closesAt: "20:00", description: "Eastern time." },
];
const everyDayNineToNineEastern: Schedules = [
  { days: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], opensAt: "09:00", closesAt: "21:00", description: "Eastern time." },
];

/**
 * Federal programs, one organization for each agency. Facts: USA.gov benefit finder (CC0) and the agencies' own rules; the words are ours.
 * Money limits change each year, so they are left to the agency unless a law fixes them.
 */
export const federalBenefits: readonly OrganizationRecordInput[] = [
  {
    slug: "usda-food-and-nutrition-service",
    name: "USDA Food and Nutrition Service",
    alternateName: "FNS",
    description:
      "The part of the US Department of Agriculture that pays for food programs. Your state, your school or a local clinic runs each program and takes your application.",
    website: "https://www.fns.usda.gov/",
    services: [
      {
        slug: "snap-food-benefits",
        name: "Supplemental Nutrition Assistance Program (SNAP)",
        alternateName: "Food stamps",
        summary: "Money each month for groceries, on a card you use like a debit card. Each state runs it under its own name.",
        description:
          "SNAP puts money on an EBT card every month. You can buy most food with it at grocery stores and many farmers markets, but no hot meals, alcohol or soap. How much you get depends on how many people eat together at home, your income and some bills, such as rent. Most people get an answer within 30 days. If you have almost no money, ask for faster help: it can come within 7 days.",
        es: {
          name: "Programa de Asistencia Nutricional Suplementaria (SNAP)",
          summary:
            "Dinero cada mes para comprar comida, en una tarjeta que se usa como una de débito. SNAP es lo que antes se llamaba cupones de alimentos.",
          description:
            "SNAP le pone dinero cada mes en una tarjeta EBT. Con ella puede comprar casi todo tipo de alimentos, pero no comida caliente, alcohol ni jabón. La cantidad depende de cuántas personas comen juntas en su casa, de sus ingresos y de algunos gastos, como la renta. Por lo general le responden en 30 días. Si casi no tiene dinero, pida la ayuda rápida: puede llegar en 7 días.",
        },
        url: "https://www.fns.usda.gov/snap/state-directory",
        needs: ["groceries-benefit", "food"],
        situations: ["low-income"],
        delivery: ["ONLINE", "PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "People and families with low income. Rules on savings, work and immigration status apply and differ by state. Children who are citizens may get SNAP even when their parents cannot.",
        howToApply: [
          "Find your state's SNAP office in the state directory.",
          "Apply online, by mail or in person. You can start with only your name, address and signature.",
          "Answer the questions in an interview, most often by phone.",
          "Send the proof the office asks for.",
        ],
        requiredDocuments: [
          "Proof of who you are",
          "Proof of where you live",
          "Proof of income",
          "Social Security numbers of the people who apply",
          "Rent and utility bills",
        ],
      },
      {
        slug: "wic-women-infants-children",
        name: "Special Supplemental Nutrition Program for Women, Infants, and Children (WIC)",
        alternateName: "WIC",
        summary: "Healthy food, baby formula and feeding help if you are pregnant, just had a baby, or have a child under 5.",
        description:
          "WIC gives you a card for foods such as milk, eggs, cereal, fruit, vegetables and infant formula. A WIC clinic also checks growth, talks with you about eating well, and helps with breastfeeding. Fathers, grandparents and foster parents can apply for a child they care for. WIC does not ask about immigration status.",
        es: {
          name: "WIC: alimentos para mujeres, bebés y niños",
          summary:
            "Comida sana, fórmula y apoyo para alimentar a su bebé si está embarazada, acaba de dar a luz o tiene niños menores de 5 años.",
          description:
            "WIC le da una tarjeta para leche, huevos, cereal, frutas, verduras y fórmula para bebé. En la clínica también revisan el crecimiento del niño, le orientan sobre la alimentación y le ayudan con la lactancia. Los papás, los abuelos y los padres de crianza pueden inscribir a un niño que cuidan. WIC no pregunta por el estatus migratorio.",
        },
        url: "https://www.fns.usda.gov/wic",
        needs: ["wic", "baby-formula", "pregnancy-care"],
        situations: ["pregnant", "new-parent", "infant", "child", "low-income"],
        delivery: ["IN_PERSON", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "Pregnant women, mothers up to 6 months after birth (up to 1 year if breastfeeding), babies, and children up to their 5th birthday. Income must be low; people on SNAP, Medicaid or TANF already meet the income rule. A clinic worker checks for a nutrition need.",
        howToApply: [
          "Call your state or local WIC office and ask for an appointment.",
          "Bring the person who needs WIC, and your papers.",
          "The clinic checks your needs and gives you a WIC card.",
        ],
        requiredDocuments: [
          "Proof of who you are",
          "Proof of where you live",
          "Proof of income, or that you are on SNAP, Medicaid or TANF",
        ],
      },
      {
        slug: "free-and-reduced-price-school-meals",
        name: "National School Lunch and School Breakfast Programs",
        alternateName: "Free and reduced-price school meals",
        summary: "Free or low-cost breakfast and lunch at your child's school. Apply at any time in the school year.",
        description:
          "Most public schools and many private schools serve meals through these programs. In some schools every child eats free and nobody needs to apply. In other schools you fill in one form for all your children. If your home gets SNAP, your children can often eat free without a form.",
        es: {
          name: "Comidas escolares gratis o a bajo costo",
          summary:
            "Desayuno y almuerzo gratis o a bajo costo en la escuela de sus hijos. Puede pedirlos en cualquier momento del año escolar.",
          description:
            "La mayoría de las escuelas públicas y muchas privadas dan comidas con estos programas. En algunas escuelas todos los niños comen gratis y no hay que pedir nada. En las demás, usted llena una sola solicitud para todos sus hijos. Si en su casa reciben SNAP, muchas veces los niños comen gratis sin solicitud.",
        },
        url: "https://www.fns.usda.gov/nslp",
        needs: ["school-meals", "free-meals"],
        situations: ["child", "teen-young-adult", "student", "low-income"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        costNote: "Free or at a reduced price, by family income.",
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "Children in a school that takes part. Free for families with income up to 130% of the federal poverty level; reduced price up to 185%. Children in foster care, Head Start, or without a home can eat free.",
        howToApply: [
          "Ask the school office or the school district for the meal form.",
          "Fill in one form for all children in your home.",
          "Tell the school at once if your income drops. You can apply again.",
        ],
      },
      {
        slug: "sun-meals-summer-food",
        name: "SUN Meals (Summer Food Service Program)",
        alternateName: "Summer meals",
        summary: "Free meals for kids and teens 18 and under when school is out. No form and no ID: just come.",
        description:
          "In summer, parks, schools, libraries and churches serve free meals to children. In some rural places you can take the meals home or have them brought. USDA has a map of the sites, which is filled in each summer.",
        es: {
          name: "SUN Meals: comidas de verano",
          summary:
            "Comidas gratis para niños y jóvenes de hasta 18 años cuando no hay clases. Sin solicitud y sin identificación: solo llegue.",
          description:
            "En el verano, parques, escuelas, bibliotecas e iglesias dan comidas gratis a los niños. En algunas zonas rurales puede llevarse la comida o se la entregan. El USDA publica un mapa de los lugares cada verano.",
        },
        url: "https://www.fns.usda.gov/summer/sitefinder",
        needs: ["school-meals", "free-meals"],
        situations: ["child", "teen-young-adult"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        fundNote: "In the summer months only.",
        languages: ["en", "es"],
        eligibility: "Any child or teen 18 or younger at an open site.",
        maximumAge: 18,
        howToApply: [
          "Look for a site on the USDA map in summer.",
          "Check the meal times.",
          "Come with the children. Nobody has to sign up.",
        ],
      },
      {
        slug: "commodity-supplemental-food-program",
        name: "Commodity Supplemental Food Program (CSFP)",
        alternateName: "Senior food box",
        summary: "A free box of food each month for people 60 and older with low income.",
        description:
          "The box has food such as canned fruit, vegetables, meat, cereal and cheese. Food banks and other local groups hand it out; some bring it to your home. It comes on top of SNAP: you can have both.",
        es: {
          name: "CSFP: caja de comida para personas mayores",
          summary: "Una caja de comida gratis cada mes para personas de 60 años o más con bajos ingresos.",
        },
        url: "https://www.fns.usda.gov/csfp",
        needs: ["food-pantry", "food"],
        situations: ["older-adult", "low-income"],
        delivery: ["IN_PERSON", "HOME_VISIT"],
        coverage: { kind: "NATION" },
        eligibility: "People 60 or older whose income is under the limit in their state, in places where the program runs.",
        minimumAge: 60,
        howToApply: [
          "Find your state agency on the CSFP page, or ask your local food bank.",
          "Fill in a short form.",
          "Pick up your box, or ask if it can be brought to you.",
        ],
        requiredDocuments: ["Proof of age", "Proof of where you live", "Your income"],
      },
      {
        slug: "food-distribution-on-indian-reservations",
        name: "Food Distribution Program on Indian Reservations (FDPIR)",
        alternateName: "Commodities",
        summary: "A monthly food package for Native families with low income who live on or near a reservation.",
        description:
          "Tribes and state agencies give out fresh produce, meat, grains and other foods each month. Some families choose it because a store that takes SNAP is far away. You cannot use FDPIR and SNAP in the same month.",
        es: {
          summary: "Un paquete de comida cada mes para familias indígenas con bajos ingresos que viven en una reservación o cerca de ella.",
        },
        url: "https://www.fns.usda.gov/fdpir",
        needs: ["food-pantry", "food"],
        situations: ["native-american", "low-income", "rural"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "Low-income homes on a participating reservation, and homes near one, or in approved parts of Oklahoma, with a member of a federally recognized tribe.",
        howToApply: [
          "Ask your tribe's food distribution office.",
          "Fill in the form and show your income.",
          "Pick up your food each month.",
        ],
      },
    ],
  },
  {
    slug: "usda-rural-development",
    name: "USDA Rural Development",
    description:
      "The part of the US Department of Agriculture that helps people in small towns and the country buy, keep and repair a home.",
    website: "https://www.rd.usda.gov/",
    services: [
      {
        slug: "section-504-home-repair",
        name: "Section 504 Home Repair loans and grants",
        alternateName: "Single Family Housing Repair Loans and Grants",
        summary: "A low-cost loan, or a grant if you are 62 or older, to fix your home in a rural area.",
        description:
          "Very low-income owners can borrow at 1% for up to 20 years to repair or improve a home, or to remove a danger. Owners aged 62 or older who cannot pay back a loan can ask for a grant to remove a health or safety danger, such as bad wiring or a broken roof. A ramp or a safer bathroom may count.",
        es: { summary: "Un préstamo barato, o dinero que no se devuelve si tiene 62 años o más, para reparar su casa en una zona rural." },
        url: "https://www.rd.usda.gov/programs-services/single-family-housing-programs/single-family-housing-repair-loans-grants",
        needs: ["home-repair", "home-modification"],
        situations: ["rural", "older-adult", "disability", "low-income"],
        delivery: ["PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        costNote: "Loans are paid back at 1% interest. Grants are not paid back unless you sell the home too soon.",
        eligibility:
          "You own and live in a home in an eligible rural area, have very low income, and cannot get a loan elsewhere. Grants: age 62 or older.",
        howToApply: [
          "Check on the website whether your address is rural enough.",
          "Call the Rural Development office for your state.",
          "Send the form, proof of income and an estimate of the repair.",
        ],
      },
      {
        slug: "section-502-direct-home-loan",
        name: "Section 502 Direct Home Loan",
        summary: "A home loan with lower monthly payments for families with low income who want to buy in a rural area.",
        description:
          "USDA lends the money itself and may pay part of the monthly payment for a time. Most buyers need no down payment. The home must be modest and in a rural area that qualifies.",
        es: { summary: "Un préstamo con pagos más bajos para familias con bajos ingresos que quieren comprar casa en una zona rural." },
        url: "https://www.rd.usda.gov/programs-services/single-family-housing-programs/single-family-housing-direct-home-loans",
        needs: ["home-ownership", "affordable-housing"],
        situations: ["rural", "low-income"],
        delivery: ["PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "A loan, paid back each month.",
        eligibility:
          "Low or very low income, no safe home now, not able to get another loan on fair terms, and a citizen or eligible noncitizen.",
        howToApply: [
          "Check the income limits and the map on the website.",
          "Call the Rural Development office for your state.",
          "Send the application with your income and credit papers.",
        ],
      },
    ],
  },
  {
    slug: "administration-for-children-and-families",
    name: "Administration for Children and Families",
    alternateName: "ACF",
    description:
      "A federal agency that pays for cash help, energy help, child care and Head Start. States, tribes and local groups run the programs.",
    website: "https://www.acf.hhs.gov/",
    services: [
      {
        slug: "temporary-assistance-for-needy-families",
        name: "Temporary Assistance for Needy Families (TANF)",
        alternateName: "Welfare, cash assistance",
        summary: "Cash each month for a time, and help to find work, for families with children and very little income.",
        description:
          "Each state and many tribes run TANF under their own name and rules. Besides cash, it can help with child care, job training and one-time emergencies. Most adults must take part in work activities. There is a limit on how many months an adult can get federal TANF in a lifetime, most often 60.",
        es: {
          name: "Asistencia Temporal para Familias Necesitadas (TANF)",
          summary:
            "Dinero en efectivo cada mes por un tiempo, y ayuda para encontrar trabajo, para familias con niños y muy pocos ingresos.",
          description:
            "Cada estado y muchas tribus manejan TANF con su propio nombre y sus propias reglas. Además de dinero, puede ayudar con el cuidado de los niños, la capacitación y una emergencia. A la mayoría de los adultos se les pide participar en actividades de trabajo. Hay un límite de meses en la vida de un adulto, por lo general 60.",
        },
        url: "https://www.acf.hhs.gov/ofa/map/about/help-families",
        needs: ["family-cash-benefit", "emergency-cash", "job-search"],
        situations: ["parent", "pregnant", "single-parent", "low-income"],
        delivery: ["ONLINE", "IN_PERSON", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "Families with children, and in many states pregnant women, with very low income. Relatives who raise a child can apply for that child alone. Rules differ by state.",
        howToApply: [
          "Find your state or tribal TANF office.",
          "Apply online or at the office.",
          "Go to the interview and bring your papers.",
          "Make a work plan with the caseworker.",
        ],
        requiredDocuments: ["Proof of who you are", "Birth certificates of the children", "Proof of income", "Proof of where you live"],
      },
      {
        slug: "low-income-home-energy-assistance",
        name: "Low Income Home Energy Assistance Program (LIHEAP)",
        alternateName: "Energy assistance",
        summary: "Help with heating and cooling bills, and fast help when your power or fuel is about to run out.",
        description:
          "LIHEAP most often pays the utility or fuel company for you. Many places also help in a crisis, such as a shutoff notice or a broken furnace. The money is given out by season and can run out, so apply early. The state, tribe or a local community action agency takes your application.",
        es: {
          name: "LIHEAP: ayuda para la energía del hogar",
          summary:
            "Ayuda con los recibos de calefacción y aire acondicionado, y ayuda rápida si le van a cortar la luz o se le acaba el combustible.",
          description:
            "LIHEAP casi siempre paga directo a la compañía de luz, gas o combustible. En muchos lugares también ayuda en una crisis, como un aviso de corte o un calentador descompuesto. El dinero se da por temporada y se puede acabar, por eso conviene pedirlo temprano. La solicitud la recibe el estado, la tribu o una agencia comunitaria.",
        },
        needs: ["heating-cooling-bill", "utility-bill"],
        situations: ["low-income", "older-adult", "disability", "infant"],
        delivery: ["ONLINE", "PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundNote: "Open by season; each state sets its dates.",
        eligibility:
          "Households with low income that pay for heating or cooling, also as part of the rent. Homes with an older adult, a person with a disability or a small child often go first.",
        howToApply: [
          "Call the National Energy Assistance Referral line, or 211, to find your local office.",
          "Apply when your state's season opens.",
          "Tell them at once if you have a shutoff notice.",
        ],
        requiredDocuments: [
          "A recent energy bill",
          "Shutoff notice, if you have one",
          "Proof of income",
          "Proof of who lives in your home",
        ],
        phones: [
          { number: "1-866-674-6327", description: "National Energy Assistance Referral (finds your local office)" },
          { number: "1-866-367-6228", type: "tty" },
        ],
      },
      {
        slug: "head-start-and-early-head-start",
        name: "Head Start and Early Head Start",
        summary: "Free preschool, and care and home visits for babies and toddlers, for families with low income.",
        description:
          "Early Head Start serves pregnant women and children under 3. Head Start serves children from 3 until they start school. Children learn, eat healthy meals and get health and dental checks. Parents get support too. Children with disabilities are welcome.",
        es: {
          name: "Head Start y Early Head Start",
          summary: "Preescolar gratis, y cuidado y visitas a casa para bebés, para familias con bajos ingresos.",
          description:
            "Early Head Start atiende a embarazadas y a niños menores de 3 años. Head Start atiende a niños desde los 3 años hasta que entran a la escuela. Los niños aprenden, comen bien y reciben revisiones médicas y dentales. También hay apoyo para los padres. Los niños con discapacidad son bienvenidos.",
        },
        url: "https://headstart.gov/center-locator",
        needs: ["preschool", "childcare", "parenting-help"],
        situations: ["infant", "child", "pregnant", "parent", "low-income", "foster-youth", "homeless"],
        delivery: ["IN_PERSON", "HOME_VISIT"],
        coverage: { kind: "NATION" },
        languages: ["en", "es"],
        eligibility:
          "Children from birth to 5 and pregnant women. Families with income at or below the poverty level, on SNAP, TANF or SSI, or without a home, and children in foster care, can apply.",
        howToApply: [
          "Find a center near you with the center locator.",
          "Call and ask for an application.",
          "Bring proof of age and income. Ask about a waiting list.",
        ],
        requiredDocuments: ["Child's birth certificate or other proof of age", "Proof of income or of SNAP, TANF or SSI", "Shot records"],
        phones: [{ number: "1-866-763-6481" }],
      },
      {
        slug: "child-care-subsidy",
        name: "Child Care and Development Fund (child care subsidy)",
        alternateName: "Child care assistance, vouchers",
        summary: "Help paying for child care so that you can work, train or go to school.",
        description:
          "Your state pays part of the cost of a day care, a home provider, an after-school program or sometimes a relative. You may pay a small share. Childcare.gov shows how to apply in your state and how to check that a provider is safe.",
        es: {
          name: "Ayuda para pagar el cuidado de niños",
          summary: "Ayuda para pagar el cuidado de sus hijos para que usted pueda trabajar, capacitarse o estudiar.",
          description:
            "Su estado paga una parte de la guardería, de una cuidadora en casa o del programa después de clases. Puede que usted pague una pequeña parte. En Childcare.gov puede ver cómo pedirla en su estado y cómo saber si un lugar es seguro.",
        },
        url: "https://childcare.gov/",
        needs: ["childcare", "after-school"],
        situations: ["parent", "single-parent", "low-income"],
        delivery: ["ONLINE", "PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        cost: "SLIDING_SCALE",
        costNote: "You may pay a share, by income.",
        languages: ["en", "es"],
        eligibility:
          "Parents with low income who work, look for work, train or study, with children under 13 (older if the child has special needs). Rules differ by state, and some states have waiting lists.",
        howToApply: ["Choose your state on Childcare.gov.", "Apply with your state or county.", "Choose a provider who takes the subsidy."],
        requiredDocuments: ["Proof of income", "Proof of work or school hours", "Child's birth certificate"],
      },
    ],
  },
  {
    slug: "centers-for-medicare-and-medicaid-services",
    name: "Centers for Medicare & Medicaid Services",
    alternateName: "CMS",
    description: "The federal agency for Medicare, and with the states for Medicaid, CHIP and the health insurance Marketplace.",
    website: "https://www.cms.gov/",
    services: [
      {
        slug: "medicaid",
        name: "Medicaid",
        summary: "Free or very low-cost health insurance for people with low income. You can apply any day of the year.",
        description:
          "Medicaid pays for doctors, hospitals, medicine, care in pregnancy, and long-term care at home or in a nursing home. It also covers rides to medical visits. Each state runs its own program and may use another name. In many states any adult with low income can get it; in others you must also be a parent, pregnant, older or disabled. It may pay bills from up to three months before you apply; the rules depend on your state.",
        es: {
          name: "Medicaid",
          summary: "Seguro médico gratis o muy barato para personas con bajos ingresos. Puede pedirlo cualquier día del año.",
          description:
            "Medicaid paga médicos, hospitales, medicinas, la atención del embarazo y el cuidado prolongado en casa o en un hogar de ancianos. También cubre el transporte a las citas médicas. Cada estado tiene su programa y a veces le da otro nombre. En muchos estados lo puede recibir cualquier adulto con bajos ingresos; en otros también hay que tener hijos, estar embarazada, ser mayor o tener una discapacidad.",
        },
        url: "https://www.medicaid.gov/",
        needs: ["medicaid", "health-insurance", "ride-to-doctor", "nursing-home", "care-at-home"],
        situations: ["low-income", "uninsured", "pregnant", "child", "disability", "older-adult"],
        delivery: ["ONLINE", "PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "People with low income; limits depend on your state, age, family size, pregnancy and disability. You must live in the state and be a citizen or have a qualifying immigration status. Emergency care may be covered for others.",
        howToApply: [
          "Apply with your state Medicaid agency, or at HealthCare.gov.",
          "Send the papers they ask for.",
          "Open every letter: you must renew, most often once a year.",
        ],
        requiredDocuments: [
          "Proof of who you are",
          "Social Security numbers of the people who apply",
          "Proof of income",
          "Proof of citizenship or immigration status",
        ],
      },
      {
        slug: "childrens-health-insurance-program",
        name: "Children's Health Insurance Program (CHIP)",
        alternateName: "CHIP",
        summary: "Low-cost health insurance for kids and teens when your family earns too much for Medicaid.",
        description:
          "CHIP covers check-ups, shots, dental and eye care, medicine and hospital care for children under 19. Check-ups are free. Some families pay a small amount each month. In some states CHIP also covers care in pregnancy.",
        es: {
          name: "CHIP: seguro médico para niños",
          summary: "Seguro médico a bajo costo para sus hijos cuando su familia gana demasiado para Medicaid.",
          description:
            "CHIP cubre revisiones, vacunas, dentista, lentes, medicinas y hospital para menores de 19 años. Las revisiones son gratis. Algunas familias pagan una pequeña cuota al mes. En algunos estados CHIP también cubre la atención del embarazo.",
        },
        url: "https://www.insurekidsnow.gov/",
        needs: ["medicaid", "health-insurance", "dental-care", "vision-care"],
        situations: ["child", "teen-young-adult", "uninsured", "pregnant"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "Free or low cost; your state sets the price.",
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "Children under 19 without insurance whose family income is over the Medicaid limit but under the CHIP limit of the state. In some states also pregnant women.",
        howToApply: [
          "Call 1-877-543-7669 or go to InsureKidsNow.gov.",
          "Apply with your state or at HealthCare.gov at any time of the year.",
          "One form checks for both Medicaid and CHIP.",
        ],
        requiredDocuments: ["Proof of income", "Social Security number or immigration papers of the child"],
        phones: [{ number: "1-877-543-7669", description: "Connects you with your state", languages: ["en", "es"] }],
      },
      {
        slug: "medicare",
        name: "Medicare",
        summary: "Health insurance at 65, or sooner if you have been on disability for two years or have ALS or kidney failure.",
        description:
          "Part A pays for hospital care and is free for most people who worked and paid taxes. Part B pays for doctors and has a monthly price. Part D pays for medicine. You can also choose a private plan (Medicare Advantage). Signing up late can cost you more each month, so ask before you turn 65.",
        es: {
          summary:
            "Seguro médico a los 65 años, o antes si lleva dos años con beneficios por discapacidad, tiene ELA (ALS) o los riñones ya no le funcionan.",
          description:
            "La Parte A paga el hospital y es gratis para la mayoría de quienes trabajaron y pagaron impuestos. La Parte B paga a los médicos y tiene un costo mensual. La Parte D paga las medicinas. También puede elegir un plan privado (Medicare Advantage). Inscribirse tarde puede costarle más cada mes, así que pregunte antes de cumplir 65.",
        },
        url: "https://www.medicare.gov/basics/get-started-with-medicare",
        needs: ["medicare-help", "health-insurance"],
        situations: ["older-adult", "medicare", "disability", "als", "kidney-disease"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "Part A is free for most people; Part B and Part D have a monthly price.",
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "People 65 or older; people who have had disability benefits for 24 months; people with ALS; people with permanent kidney failure.",
        howToApply: [
          "Sign up with Social Security, online or by phone, up to 3 months before you turn 65.",
          "If you already get Social Security, you may be enrolled without asking.",
          "Call 1-800-633-4227 with questions about coverage.",
        ],
        phones: [
          { number: "1-800-633-4227", description: "1-800-MEDICARE", languages: ["en", "es"] },
          { number: "1-877-486-2048", type: "tty" },
        ],
        schedules: dayAndNightButHolidays,
      },
      {
        slug: "medicare-savings-programs",
        name: "Medicare Savings Programs",
        alternateName: "MSP, QMB, SLMB, QI",
        summary: "Your state pays your Medicare premium, and sometimes the deductibles and copays, if money is tight.",
        description:
          "There are four kinds, by income: QMB, SLMB, QI and QDWI. With QMB, doctors who take Medicare may not bill you for Medicare copays. If you get one of the first three, you also get Extra Help with medicine costs without asking.",
        es: {
          name: "Programas de Ahorros de Medicare",
          summary: "Su estado paga la prima de Medicare, y a veces los deducibles y copagos, si su dinero no alcanza.",
          description:
            "Hay cuatro tipos según sus ingresos: QMB, SLMB, QI y QDWI. Con QMB, los médicos que aceptan Medicare no le pueden cobrar los copagos de Medicare. Con cualquiera de los tres primeros también recibe, sin pedirla, la Ayuda Adicional (Extra Help) para las medicinas.",
        },
        url: "https://www.medicare.gov/basics/costs/help/medicare-savings-programs",
        needs: ["premium-help", "medicare-help", "medicare-drug-costs"],
        situations: ["medicare", "older-adult", "disability", "low-income"],
        delivery: ["ONLINE", "PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "People with Medicare Part A whose income and savings are under the limits. Some states have no limit on savings. Apply even if you think you are a little over.",
        howToApply: [
          "Call your state Medicaid office and ask for a Medicare Savings Program.",
          "Fill in the form and send proof of income and savings.",
          "Your free SHIP counselor can help you apply.",
        ],
        requiredDocuments: ["Medicare card", "Proof of income", "Bank statements"],
      },
      {
        slug: "health-insurance-marketplace",
        name: "Health Insurance Marketplace (HealthCare.gov)",
        alternateName: "Obamacare, ACA plans",
        summary: "Compare and buy health insurance for yourself, and see if you can get a lower price for your income.",
        description:
          "You can sign up each year in open enrollment, which starts on November 1. After a big change, such as losing job insurance, moving or having a baby, you have 60 days to sign up outside that time. Plans may not turn you down for an illness. Some states have their own website; HealthCare.gov sends you there.",
        es: {
          name: "Mercado de Seguros Médicos (CuidadoDeSalud.gov)",
          summary: "Compare y compre un seguro médico y vea si le toca un precio más bajo por sus ingresos.",
          description:
            "Puede inscribirse cada año a partir del 1 de noviembre. Después de un cambio grande, como perder el seguro del trabajo, mudarse o tener un bebé, tiene 60 días para inscribirse fuera de esas fechas. Los planes no pueden rechazarle por una enfermedad. Algunos estados tienen su propia página; CuidadoDeSalud.gov le indica cuál.",
        },
        url: "https://www.healthcare.gov/",
        needs: ["health-insurance", "premium-help"],
        situations: ["uninsured"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "Using the Marketplace is free; plans have a monthly price.",
        fundStatus: "OPEN",
        fundNote: "New plans in open enrollment, or after a life change.",
        languages: ["en", "es"],
        eligibility:
          "People who live in the US, are citizens or lawfully present, and are not in jail or prison. Most people with Medicare do not need it.",
        howToApply: [
          "Go to HealthCare.gov or call 1-800-318-2596.",
          "Enter your household and your income for the year.",
          "Compare plans and choose one.",
          "Pay the first month so that the plan starts.",
        ],
        requiredDocuments: ["Social Security numbers or immigration papers", "Income for each person", "Facts about insurance from a job"],
        phones: [
          { number: "1-800-318-2596", languages: ["en", "es"] },
          { number: "1-855-889-4325", type: "tty" },
        ],
        schedules: dayAndNightButHolidays,
      },
    ],
  },
  {
    slug: "social-security-administration",
    name: "Social Security Administration",
    alternateName: "SSA",
    description: "The federal agency that pays retirement, disability and survivors benefits, and Supplemental Security Income.",
    website: "https://www.ssa.gov/",
    phones: [
      { number: "1-800-772-1213", languages: ["en", "es"] },
      { number: "1-800-325-0778", type: "tty" },
    ],
    services: [
      {
        slug: "social-security-retirement",
        name: "Social Security retirement benefits",
        summary: "Money each month when you retire, from age 62 on, if you worked and paid into Social Security.",
        description:
          "Most people need about 10 years of work. If you start at 62 you get less each month for life; if you wait until 70 you get more. Your husband, wife, children and sometimes a former husband or wife may get benefits on your record too.",
        es: {
          name: "Beneficios de jubilación del Seguro Social",
          summary: "Dinero cada mes al jubilarse, desde los 62 años, si trabajó y pagó impuestos al Seguro Social.",
          description:
            "La mayoría necesita unos 10 años de trabajo. Si empieza a los 62 recibe menos cada mes por toda la vida; si espera hasta los 70 recibe más. Su cónyuge, sus hijos y a veces su ex cónyuge también pueden recibir beneficios por su trabajo.",
        },
        url: "https://www.ssa.gov/retirement",
        needs: ["retirement-income"],
        situations: ["older-adult"],
        delivery: ["ONLINE", "PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Age 62 or older, with enough years of work on which Social Security taxes were paid.",
        minimumAge: 62,
        howToApply: [
          "Make an account at ssa.gov and look at your record.",
          "Apply online, by phone or at an office, up to 4 months before you want to start.",
          "Watch your mail or account for the decision.",
        ],
        requiredDocuments: [
          "Social Security number",
          "Birth certificate",
          "Last year's W-2 or tax return",
          "Bank account for direct deposit",
        ],
        phones: [
          { number: "1-800-772-1213", languages: ["en", "es"] },
          { number: "1-800-325-0778", type: "tty" },
        ],
        schedules: socialSecurityHours,
      },
      {
        slug: "social-security-disability-insurance",
        name: "Social Security Disability Insurance (SSDI)",
        alternateName: "Disability, SSDI",
        summary: "Money each month if you worked, paid into Social Security, and can no longer work because of a serious health condition.",
        description:
          "Your condition must keep you from working for at least a year or be likely to end in death. Checks start after a wait of five full months; people with ALS do not have that wait. Some illnesses are decided faster (Compassionate Allowances). After two years on SSDI you get Medicare. Many people are told no at first: you have 60 days to appeal.",
        es: {
          name: "Seguro por Discapacidad del Seguro Social (SSDI)",
          summary: "Dinero cada mes si trabajó, pagó al Seguro Social y ya no puede trabajar por un problema de salud grave.",
          description:
            "Su condición debe impedirle trabajar por lo menos un año o poner en riesgo su vida. Los pagos empiezan después de cinco meses completos de espera; las personas con ELA (ALS) no esperan. Algunas enfermedades se deciden más rápido. A los dos años recibe Medicare. A muchas personas les dicen que no al principio: tiene 60 días para apelar.",
        },
        url: "https://www.ssa.gov/benefits/disability/",
        needs: ["disability-income"],
        situations: ["disability", "serious-illness", "mental-illness"],
        delivery: ["ONLINE", "PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "People under full retirement age with enough recent work, who cannot do substantial work for a year or more because of a medical condition. Children and a spouse may get benefits too.",
        howToApply: [
          "Apply at ssa.gov, by phone or at an office as soon as you cannot work.",
          "List all your doctors, hospitals, medicines and jobs.",
          "Answer letters fast and go to any exam they set up.",
          "If the answer is no, appeal within 60 days.",
        ],
        requiredDocuments: [
          "Social Security number",
          "Birth certificate",
          "Names and dates of doctors and hospitals",
          "List of medicines",
          "Work history",
        ],
        phones: [
          { number: "1-800-772-1213", languages: ["en", "es"] },
          { number: "1-800-325-0778", type: "tty" },
        ],
        schedules: socialSecurityHours,
      },
      {
        slug: "supplemental-security-income",
        name: "Supplemental Security Income (SSI)",
        alternateName: "SSI",
        summary: "Money each month for people with little income who are 65 or older, blind or disabled. Children can get it too.",
        description:
          "You do not need to have worked. You may own a home you live in and one car, but savings are limited: $2,000 for one person, $3,000 for a couple. Some states add money. In most states SSI brings Medicaid with it.",
        es: {
          name: "Seguridad de Ingreso Suplementario (SSI)",
          summary:
            "Dinero cada mes para personas con pocos ingresos que tienen 65 años o más, son ciegas o tienen una discapacidad. También para niños.",
          description:
            "No hace falta haber trabajado. Puede tener la casa donde vive y un auto, pero los ahorros tienen un límite: $2,000 por persona o $3,000 por pareja. Algunos estados agregan dinero. En la mayoría de los estados SSI trae también Medicaid.",
        },
        url: "https://www.ssa.gov/ssi",
        needs: ["disability-income", "retirement-income"],
        situations: ["disability", "blind-low-vision", "older-adult", "child", "low-income", "intellectual-disability", "autism"],
        delivery: ["ONLINE", "PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "People 65 or older, or of any age with blindness or a disability, with little income and few savings, who are citizens or have a qualifying status and live in a state, DC or the Northern Mariana Islands.",
        howToApply: [
          "Tell Social Security at once that you want SSI: the date can count as your start.",
          "Do the interview by phone or at an office, or start online.",
          "Send proof of income, savings and where you live.",
          "If the answer is no, appeal within 60 days.",
        ],
        requiredDocuments: [
          "Social Security number",
          "Proof of age",
          "Bank statements",
          "Proof of rent and who lives with you",
          "Medical records, if you apply for disability",
        ],
        phones: [
          { number: "1-800-772-1213", languages: ["en", "es"] },
          { number: "1-800-325-0778", type: "tty" },
        ],
        schedules: socialSecurityHours,
      },
      {
        slug: "social-security-survivors-benefits",
        name: "Social Security survivors benefits",
        summary: "Money each month for the wife, husband, children or parents of a worker who died.",
        description:
          "A widow or widower can get benefits from age 60, from 50 with a disability, or at any age while raising the worker's child under 16. Children can get them until 18, or 19 if still in high school. Parents 62 or older who depended on the worker may qualify. There is also a one-time payment of $255. Call soon, because some benefits start only when you apply.",
        es: {
          name: "Beneficios del Seguro Social para sobrevivientes",
          summary: "Dinero cada mes para la viuda, el viudo, los hijos o los padres de un trabajador que murió.",
          description:
            "La viuda o el viudo puede recibirlos desde los 60 años, desde los 50 con discapacidad, o a cualquier edad si cuida a un hijo del trabajador menor de 16 años. Los hijos, hasta los 18, o hasta los 19 si siguen en la secundaria. También los padres de 62 años o más que dependían de él. Hay además un pago único de $255. Llame pronto, porque algunos beneficios empiezan solo cuando se piden.",
        },
        url: "https://www.ssa.gov/survivor",
        needs: ["survivor-income", "funeral-costs"],
        situations: ["widowed", "child", "single-parent"],
        delivery: ["PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "Family of a person who worked and paid into Social Security long enough. Some divorced spouses also qualify. Ask for the $255 payment within two years of the death.",
        howToApply: [
          "Call Social Security. You cannot do all of it online.",
          "Have the Social Security numbers of the person who died and of the family at hand.",
          "Send or bring the papers they ask for.",
        ],
        requiredDocuments: [
          "Death certificate or proof from the funeral home",
          "Social Security numbers",
          "Marriage certificate",
          "Birth certificates of the children",
        ],
        phones: [
          { number: "1-800-772-1213", languages: ["en", "es"] },
          { number: "1-800-325-0778", type: "tty" },
        ],
        schedules: socialSecurityHours,
      },
      {
        slug: "medicare-part-d-extra-help",
        name: "Extra Help with Medicare drug costs",
        alternateName: "Part D Low-Income Subsidy, LIS",
        summary: "Lower prices for your medicines, and for the drug plan itself, if you have Medicare and little income.",
        description:
          "Extra Help pays toward the premium, deductible and copays of a Medicare drug plan. If you have Medicaid, SSI or a Medicare Savings Program you get it without asking. You can apply at any time of the year. Your home and car do not count as savings.",
        es: {
          name: "Ayuda Adicional (Extra Help) con las medicinas de Medicare",
          summary: "Medicinas y plan de medicinas más baratos si tiene Medicare y pocos ingresos.",
          description:
            "Extra Help paga parte de la prima, el deducible y los copagos de un plan de medicinas de Medicare. Si tiene Medicaid, SSI o un Programa de Ahorros de Medicare, la recibe sin pedirla. Puede solicitarla en cualquier momento del año. Su casa y su auto no cuentan como ahorros.",
        },
        url: "https://www.ssa.gov/medicare/part-d-extra-help",
        needs: ["medicare-drug-costs", "medication-cost", "medicare-help"],
        situations: ["medicare", "older-adult", "disability", "low-income"],
        delivery: ["ONLINE", "PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "People with Medicare whose income and savings are under the yearly limits and who live in one of the 50 states or DC.",
        howToApply: [
          "Apply at ssa.gov or call 1-800-772-1213.",
          "Enter your income and savings. You need no papers at first.",
          "Choose a Medicare drug plan if you have none.",
        ],
        phones: [
          { number: "1-800-772-1213", languages: ["en", "es"] },
          { number: "1-800-325-0778", type: "tty" },
        ],
        schedules: socialSecurityHours,
      },
      {
        slug: "ticket-to-work",
        name: "Ticket to Work",
        summary: "Free help to find a job or go back to work while you get disability benefits, without losing them all at once.",
        description:
          "You choose an employment network or your state's rehabilitation agency. They help with a plan, training and the job search. A benefits counselor can tell you what happens to your check and your health insurance when you earn money. It is your choice: nobody has to take part.",
        es: {
          name: "Ticket to Work (volver a trabajar)",
          summary: "Ayuda gratis para encontrar trabajo mientras recibe beneficios por discapacidad, sin perderlos de golpe.",
        },
        url: "https://choosework.ssa.gov/",
        needs: ["work-with-disability", "job-search"],
        situations: ["disability"],
        delivery: ["PHONE", "ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "People aged 18 through 64 who get SSDI or SSI because of a disability.",
        minimumAge: 18,
        maximumAge: 64,
        howToApply: [
          "Call the Ticket to Work Help Line.",
          "Ask for a list of providers near you.",
          "Talk with one or more, and choose.",
          "Make a work plan together.",
        ],
        phones: [{ number: "1-866-968-7842" }, { number: "1-866-833-2967", type: "tty" }],
        schedules: weekdaysEightToEightEastern,
      },
    ],
  },
  {
    slug: "us-department-of-veterans-affairs",
    name: "US Department of Veterans Affairs",
    alternateName: "VA",
    description:
      "The federal department for veterans and their families: health care, disability pay, pensions, education, home loans and burial.",
    website: "https://www.va.gov/",
    phones: [{ number: "1-800-698-2411", description: "MyVA411, main line, day and night" }],
    services: [
      {
        slug: "va-disability-compensation",
        name: "VA disability compensation",
        summary: "Tax-free money each month if you got sick or hurt in the service, or the service made a condition worse.",
        description:
          "VA gives your condition a rating from 0% to 100%; the rating sets the pay. Some illnesses are presumed to come from service, such as those linked to Agent Orange or burn pits (PACT Act). A trained veterans service officer can file for you free of charge. Do not pay anybody to file a first claim.",
        es: {
          name: "Compensación por discapacidad del VA",
          summary: "Dinero cada mes, sin impuestos, si se enfermó o lesionó en el servicio militar o el servicio empeoró una condición.",
          description:
            "El VA (Departamento de Asuntos de los Veteranos) le da a su condición un porcentaje del 0 al 100; de él depende el pago. Algunas enfermedades se presumen causadas por el servicio, como las ligadas al Agente Naranja o a las quemas de basura. Un oficial de servicios para veteranos puede presentar su reclamo gratis. No pague a nadie por un primer reclamo.",
        },
        url: "https://www.va.gov/disability/eligibility/",
        needs: ["veterans-benefits", "disability-income"],
        situations: ["veteran", "disability"],
        delivery: ["ONLINE", "PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "You served on active duty, active duty for training or inactive duty training, have a current condition linked to service, and were not dishonorably discharged.",
        howToApply: [
          "Tell VA you intend to file: it saves your start date for a year.",
          "Gather medical and service records, or let VA get them.",
          "File VA Form 21-526EZ online, by mail or with a service officer.",
          "Go to the exam if VA asks for one.",
        ],
        requiredDocuments: ["Discharge papers (DD214)", "Medical records", "Social Security number"],
        phones: [{ number: "1-800-827-1000", description: "VA benefits hotline" }],
      },
      {
        slug: "va-pension",
        name: "Veterans Pension, with Aid and Attendance",
        summary: "Money each month for wartime veterans with low income who are 65 or older or disabled; more if you need daily care.",
        description:
          "The pension lifts your income up to a yearly amount set by Congress. If you need help with bathing, dressing or eating, or are in a nursing home, ask for Aid and Attendance, which adds to it. Medical bills you pay yourself can lower the income that counts.",
        es: {
          name: "Pensión para veteranos y Aid and Attendance",
          summary:
            "Dinero cada mes para veteranos de guerra con pocos ingresos de 65 años o más o con discapacidad; más si necesita cuidado diario.",
        },
        url: "https://www.va.gov/pension/",
        needs: ["veterans-benefits", "retirement-income", "care-at-home", "assisted-living"],
        situations: ["veteran", "older-adult", "disability", "low-income"],
        delivery: ["ONLINE", "PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "Wartime veterans, not dishonorably discharged, who are 65 or older, or have a permanent and total disability, or are in a nursing home, or get SSDI or SSI; income and net worth under the limits.",
        howToApply: [
          "File VA Form 21P-527EZ online, by mail or with a service officer.",
          "For Aid and Attendance, have a doctor fill in VA Form 21-2680.",
          "List all medical costs you pay yourself.",
        ],
        requiredDocuments: ["Discharge papers (DD214)", "Income and savings", "Medical costs"],
        phones: [{ number: "1-800-827-1000", description: "VA benefits hotline" }],
      },
      {
        slug: "va-health-care",
        name: "VA health care",
        summary: "Doctors, hospitals, medicine and mental health care for veterans, at VA clinics near you.",
        description:
          "Once you are enrolled you can see a VA doctor for check-ups, specialists, mental health, women's health and more. Some veterans pay nothing; others have copays by income. You may get paid for travel to visits. If VA is too far away or the wait is too long, VA may send you to a doctor in your community.",
        es: {
          name: "Atención médica del VA",
          summary: "Médicos, hospital, medicinas y salud mental para veteranos, en clínicas del VA cerca de usted.",
          description:
            "Al inscribirse puede ver a un médico del VA (Departamento de Asuntos de los Veteranos) para revisiones, especialistas, salud mental y salud de la mujer. Algunos veteranos no pagan nada; otros tienen copagos según sus ingresos. Puede recibir dinero por el viaje a sus citas. Si el VA queda lejos o la espera es larga, puede que le manden con un médico de su comunidad.",
        },
        url: "https://www.va.gov/health-care/eligibility/",
        needs: ["veterans-benefits", "health-insurance", "primary-care", "medication-cost", "mental-health"],
        situations: ["veteran"],
        delivery: ["IN_PERSON", "PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "Free for many veterans; copays for others.",
        fundStatus: "OPEN",
        eligibility:
          "People who served in the active military and were not dishonorably discharged. Most who enlisted after September 7, 1980 need 24 months of service, with exceptions.",
        howToApply: [
          "Apply online with VA Form 10-10EZ, by phone, by mail or at a VA clinic.",
          "VA tells you your priority group.",
          "Ask for a first appointment.",
        ],
        requiredDocuments: ["Discharge papers (DD214)", "Social Security number", "Insurance cards", "Last year's income"],
        phones: [{ number: "1-877-222-8387", description: "Health eligibility center" }],
        schedules: weekdaysEightToEightEastern,
      },
      {
        slug: "champva",
        name: "CHAMPVA",
        alternateName: "Civilian Health and Medical Program of the VA",
        summary: "Health insurance for the family of a veteran who is fully disabled from service or has died from it.",
        description:
          "CHAMPVA shares the cost of most care and supplies the VA finds needed, and of prescription medicines. Some medicines can come by mail at no cost. You can use most doctors who take it. You cannot have CHAMPVA if you can get TRICARE.",
        es: { summary: "Seguro médico para la familia de un veterano con discapacidad total por el servicio, o que murió por esa causa." },
        url: "https://www.va.gov/health-care/family-caregiver-benefits/champva/",
        needs: ["health-insurance", "veterans-benefits", "medication-cost"],
        situations: ["military-family", "widowed", "caregiver"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "A yearly deductible and part of the cost of care.",
        fundStatus: "OPEN",
        eligibility:
          "Spouse or child of a veteran rated permanently and totally disabled for a service condition, or the surviving spouse or child of a veteran who died from it or while so rated. Some primary family caregivers also qualify.",
        howToApply: [
          "Fill in VA Form 10-10d, online or on paper.",
          "Send it with proof of any other insurance.",
          "Wait for your card and the guide.",
        ],
        requiredDocuments: ["VA Form 10-10d", "Medicare card, if you have one", "Marriage or birth certificates can speed it up"],
      },
      {
        slug: "va-family-caregiver-program",
        name: "Program of Comprehensive Assistance for Family Caregivers",
        alternateName: "PCAFC",
        summary: "Monthly pay, training, counseling and time off for a family member who cares for a veteran with a serious disability.",
        description:
          "The veteran and the caregivers apply together. VA looks at the veteran's need for daily care and visits the home. The main caregiver can get a stipend each month, health insurance (CHAMPVA) if they have none, and at least 30 days of respite care a year. Other VA caregiver help needs no application: call the support line.",
        es: {
          name: "Programa del VA para cuidadores familiares",
          summary: "Pago mensual, capacitación, consejería y descanso para quien cuida en casa a un veterano con una discapacidad grave.",
        },
        url: "https://www.va.gov/family-member-benefits/comprehensive-assistance-for-family-caregivers/",
        needs: ["paid-family-caregiver", "caregiver-support", "respite-care"],
        situations: ["caregiver", "veteran", "military-family", "disability"],
        delivery: ["ONLINE", "PHONE", "HOME_VISIT"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "Caregivers 18 or older who are family of the veteran or live with the veteran full time. The veteran has a VA disability rating of 70% or more and needs in-person personal care for at least 6 months.",
        minimumAge: 18,
        howToApply: [
          "Call the Caregiver Support Line, or talk with the caregiver support team at a VA hospital.",
          "Fill in VA Form 10-10CG together.",
          "Take the training and let VA visit your home.",
        ],
        phones: [{ number: "1-855-260-3274", description: "VA Caregiver Support Line" }],
      },
      {
        slug: "va-burial-allowance",
        name: "Veterans burial allowance",
        summary: "Money toward the burial, funeral and transport of a veteran who has died.",
        description:
          "VA pays back part of what you spent. A surviving spouse on record with VA may be paid without asking. For a death not linked to service, most claims must be made within two years of the burial. Even if you get no allowance, a free headstone and flag may be possible.",
        es: {
          name: "Ayuda del VA para el entierro",
          summary: "Dinero para ayudar a pagar el entierro, el funeral y el traslado de un veterano que murió.",
        },
        url: "https://www.va.gov/burials-memorials/veterans-burial-allowance/",
        needs: ["funeral-costs", "veterans-benefits"],
        situations: ["widowed", "military-family"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "The spouse, partner, child, parent or other person who paid for the burial of a veteran who was not dishonorably discharged, and was not paid back by another source.",
        howToApply: [
          "Fill in VA Form 21P-530EZ, online or by mail.",
          "Add the receipts and the death certificate.",
          "A funeral home or service officer can help.",
        ],
        requiredDocuments: ["Discharge papers (DD214)", "Death certificate", "Receipts for what you paid"],
        phones: [{ number: "1-800-827-1000", description: "VA benefits hotline" }],
      },
      {
        slug: "va-national-cemetery-burial",
        name: "Burial in a VA national cemetery, headstone and flag",
        summary: "A grave, headstone, upkeep and burial flag at no cost for veterans, and often for their wife, husband or child.",
        description:
          "VA has national cemeteries in most states. The grave, its opening and closing, the marker and care of the site are free; the funeral home is not. For a burial in a private cemetery, VA can still send a headstone, marker or medallion, a flag and a certificate signed by the President. You can ask before a death whether you qualify.",
        es: {
          name: "Entierro en un cementerio nacional del VA",
          summary: "Tumba, lápida, cuidado y bandera sin costo para veteranos y muchas veces para su esposa, esposo o hijo.",
        },
        url: "https://www.va.gov/burials-memorials/eligibility/",
        needs: ["funeral-costs", "veterans-benefits"],
        situations: ["veteran", "widowed", "military-family"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "Veterans not dishonorably discharged, service members who die on duty, some Guard and Reserve members, and their spouses and minor children.",
        howToApply: [
          "After a death, call the National Cemetery Scheduling Office, or let the funeral home call.",
          "Have the discharge papers ready.",
          "To know early, send VA Form 40-10007.",
        ],
        requiredDocuments: ["Discharge papers (DD214)"],
        phones: [{ number: "1-800-535-1117", description: "National Cemetery Scheduling Office" }],
      },
      {
        slug: "va-dependency-and-indemnity-compensation",
        name: "VA survivor benefits: DIC and Survivors Pension",
        summary: "Money each month for the wife, husband, child or parent of a veteran who died.",
        description:
          "Dependency and Indemnity Compensation (DIC) is tax-free and is for family of those who died on duty or from a service condition. The Survivors Pension is for families of wartime veterans with low income. One form asks for both, so that VA can look for the better one.",
        es: {
          name: "Beneficios del VA para sobrevivientes (DIC y pensión)",
          summary: "Dinero cada mes para la esposa, el esposo, los hijos o los padres de un veterano que murió.",
        },
        url: "https://www.va.gov/disability/dependency-indemnity-compensation/",
        needs: ["survivor-income", "veterans-benefits"],
        situations: ["widowed", "military-family", "child"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "Surviving spouses, unmarried children under 18 (under 23 in school), and for DIC parents with low income. The pension also has limits on income and net worth.",
        howToApply: [
          "Fill in VA Form 21P-534EZ (parents: 21P-535).",
          "Add the death certificate and marriage or birth papers.",
          "A veterans service officer can file with you free of charge.",
        ],
        requiredDocuments: ["Death certificate", "Discharge papers (DD214)", "Marriage or birth certificate"],
        phones: [{ number: "1-800-827-1000", description: "VA benefits hotline" }],
      },
      {
        slug: "va-gi-bill-education-benefits",
        name: "GI Bill and other VA education benefits",
        summary: "Help with tuition, housing and books for college, a trade school or job training.",
        description:
          "The Post-9/11 GI Bill can pay tuition, a monthly housing amount and books. There are other plans for those who served earlier, for Guard and Reserve, and for the spouse and children of a veteran who is fully disabled from service or has died (Chapter 35, Fry Scholarship).",
        es: {
          name: "GI Bill: educación para veteranos y familias",
          summary: "Ayuda para la matrícula, la vivienda y los libros en la universidad, una escuela técnica o una capacitación.",
        },
        url: "https://www.va.gov/education/",
        needs: ["college-aid", "job-training", "veterans-benefits"],
        situations: ["veteran", "active-military", "military-family", "student"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Depends on when and how long you served, or on your family member's service.",
        howToApply: [
          "Compare the plans on va.gov.",
          "Veterans: fill in VA Form 22-1990. Family: VA Form 22-5490.",
          "Take the letter from VA to your school.",
        ],
        requiredDocuments: ["Discharge papers (DD214)", "Bank account for direct deposit", "School and program you want"],
        phones: [{ number: "1-888-442-4551", description: "Education call center" }],
      },
      {
        slug: "va-veteran-readiness-and-employment",
        name: "Veteran Readiness and Employment (VR&E)",
        alternateName: "Chapter 31",
        summary: "Training, tools and help to find a job, or to live on your own, if a service disability makes work hard.",
        description:
          "A counselor works with you on a plan. It can be a new career, your old job, your own business, or help to live on your own when work is not possible now. VA may pay for school, supplies and a monthly amount.",
        es: {
          summary:
            "Capacitación, herramientas y ayuda para encontrar empleo, o para vivir por su cuenta, si una discapacidad del servicio le dificulta trabajar.",
        },
        url: "https://www.va.gov/careers-employment/vocational-rehabilitation/eligibility/",
        needs: ["work-with-disability", "job-training", "job-search", "independent-living"],
        situations: ["veteran", "disability"],
        delivery: ["ONLINE", "IN_PERSON", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "Veterans not dishonorably discharged with a VA disability rating of at least 10%, and some service members who will soon leave.",
        howToApply: ["Apply on va.gov with VA Form 28-1900.", "Meet the counselor.", "Make a plan together."],
        phones: [{ number: "1-800-827-1000", description: "VA benefits hotline" }],
      },
      {
        slug: "va-home-loan",
        name: "VA home loan and help keeping your home",
        summary: "Buy or refinance a home with no down payment in most cases, or get help when you fall behind on the loan.",
        description:
          "Private banks lend; VA stands behind part of the loan, so the terms are better and there is no monthly mortgage insurance. If you cannot make your payments, a VA loan technician can talk with the bank for you, also when your loan is not from VA. Grants to change a home for a service disability are separate: ask for VA Form 26-4555.",
        es: { summary: "Compre o refinancie su casa sin enganche en la mayoría de los casos, o reciba ayuda si se atrasa en los pagos." },
        url: "https://www.va.gov/housing-assistance/home-loans/",
        needs: ["home-ownership", "mortgage-help", "home-modification", "veterans-benefits"],
        situations: ["veteran", "active-military", "military-family", "widowed"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "A loan, with a one-time funding fee for most; many disabled veterans do not pay the fee.",
        fundStatus: "OPEN",
        eligibility:
          "Veterans and service members with enough service, Guard and Reserve members, and some surviving spouses. The bank also looks at credit and income.",
        howToApply: [
          "Get a Certificate of Eligibility online (VA Form 26-1880).",
          "Find a lender who makes VA loans.",
          "If you are behind, call VA at once.",
        ],
        phones: [{ number: "1-877-827-3702", description: "VA home loans" }],
      },
      {
        slug: "va-supportive-services-for-veteran-families",
        name: "Supportive Services for Veteran Families (SSVF)",
        summary: "Fast help with rent, deposits, moving and bills for veterans who have lost a home or are about to.",
        description:
          "Local nonprofits paid by VA find you a place, talk with landlords, and can pay rent, deposits or utilities for a short time. They also help with benefits and child care. VA runs other housing help too, such as HUD-VASH vouchers. Call the line day or night to be linked with a worker near you.",
        es: {
          name: "SSVF: ayuda para familias de veteranos sin hogar",
          summary: "Ayuda rápida con renta, depósito, mudanza y recibos para veteranos que perdieron su casa o están por perderla.",
        },
        url: "https://www.va.gov/homeless/ssvf/",
        needs: ["rent-help", "eviction-prevention", "transitional-housing", "case-management"],
        situations: ["veteran", "homeless", "at-risk-of-eviction", "military-family", "low-income"],
        delivery: ["PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        eligibility: "Veterans with very low income who are without a home or will lose it soon, and the family who lives with them.",
        howToApply: [
          "Call the National Call Center for Homeless Veterans.",
          "Tell them where you are and what you need tonight.",
          "They link you with a local SSVF provider or VA medical center.",
        ],
        requiredDocuments: ["Proof of service, if you have it"],
        phones: [{ number: "1-877-424-3838", description: "National Call Center for Homeless Veterans" }],
        schedules: aroundTheClock,
      },
      {
        slug: "va-vet-centers",
        name: "Vet Centers",
        summary: "Free, private counseling for combat veterans and their families, with people who understand military life.",
        description:
          "Vet Centers help with war stress, grief, drinking, sexual trauma in the service, and family trouble. You do not have to be enrolled in VA health care, and your notes are not shared with VA or the military without your word. Many counselors are veterans.",
        es: { summary: "Consejería gratis y privada para veteranos de combate y sus familias, con personas que conocen la vida militar." },
        url: "https://www.vetcenter.va.gov/",
        needs: ["mental-health", "grief-support", "sexual-assault-help", "support-group"],
        situations: ["veteran", "active-military", "military-family", "widowed"],
        delivery: ["IN_PERSON", "PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "Veterans and service members who served in a combat zone, had certain other hard duties, or lived through military sexual trauma, and their families. Families of those who died on active duty can also come.",
        howToApply: ["Call 1-877-927-8387 or walk in at a Vet Center.", "Talk with a counselor about what you need."],
        phones: [{ number: "1-877-927-8387", description: "Vet Center call center, day and night" }],
        schedules: aroundTheClock,
      },
    ],
  },
  {
    slug: "us-department-of-defense-military-onesource",
    name: "US Department of Defense, Military OneSource",
    description: "The Defense Department's help line and website for service members and their families.",
    website: "https://www.militaryonesource.mil/",
    services: [
      {
        slug: "military-onesource",
        name: "Military OneSource",
        summary: "Free counseling, tax help, money coaching and answers for military families, day and night.",
        description:
          "You can talk with somebody at any hour. There is short-term counseling, help with taxes, budgets, moves, children with special needs and more. It is free and does not go through your chain of command.",
        es: { summary: "Consejería, ayuda con impuestos y dinero, y respuestas gratis para familias militares, de día y de noche." },
        url: "https://www.militaryonesource.mil/",
        needs: ["case-management", "mental-health", "tax-help", "debt-help"],
        situations: ["active-military", "military-family"],
        delivery: ["PHONE", "ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Active duty, Guard and Reserve members, their immediate family, survivors, and veterans for a year after they leave.",
        howToApply: ["Call 1-800-342-9647.", "Or start a live chat on the website."],
        phones: [{ number: "1-800-342-9647" }],
        schedules: aroundTheClock,
      },
    ],
  },
  {
    slug: "us-department-of-housing-and-urban-development",
    name: "US Department of Housing and Urban Development",
    alternateName: "HUD",
    description:
      "The federal department for housing. Local public housing agencies run its rent programs, and approved nonprofits give housing advice.",
    website: "https://www.hud.gov/",
    services: [
      {
        slug: "housing-choice-voucher",
        name: "Housing Choice Voucher",
        alternateName: "Section 8",
        summary: "A voucher that pays part of your rent each month in a home you choose.",
        description:
          "You pay about 30% of your income, and the housing agency pays the rest to the landlord up to a limit. You find the home yourself; it must pass a safety check. Most lists are long, and some are closed for years. You can ask to be on the list of more than one agency. Applying is free.",
        es: {
          name: "Vale de vivienda (Sección 8)",
          summary: "Un vale que paga parte de su renta cada mes en una vivienda que usted elige.",
          description:
            "Usted paga más o menos el 30% de sus ingresos y la agencia de vivienda paga el resto al dueño, hasta un límite. Usted busca la vivienda y esta debe pasar una inspección. La mayoría de las listas son largas y algunas están cerradas por años. Puede anotarse en la lista de más de una agencia. Solicitarlo no cuesta nada.",
        },
        needs: ["housing-voucher", "affordable-housing", "rent-help"],
        situations: ["low-income", "disability", "older-adult", "homeless", "at-risk-of-eviction"],
        delivery: ["ONLINE", "IN_PERSON", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "WAITLIST",
        fundNote: askTheAgency,
        languages: ["en", "es"],
        eligibility:
          "Families and single people with very low income for their area, at least one of whom is a citizen or has an eligible status. The agency checks income, family size and background.",
        howToApply: [
          "Find your local public housing agency, or call HUD.",
          "Ask if the waiting list is open, and apply.",
          "Tell the agency each time your address or phone changes.",
          "When your name comes up, go to the meeting and start to look for a home.",
        ],
        requiredDocuments: ["Photo ID", "Birth certificates", "Social Security cards", "Proof of income"],
        phones: [{ number: "1-800-955-2232", description: "HUD public housing customer service" }],
      },
      {
        slug: "public-housing",
        name: "Public housing",
        summary: "A low-rent apartment or house owned by your local housing agency.",
        description:
          "Rent is most often about 30% of your income. There are homes for families, older adults and people with disabilities. The agency keeps a waiting list and may put some people first, such as those without a home.",
        es: {
          name: "Vivienda pública",
          summary: "Un departamento o casa de renta baja que es de la agencia de vivienda de su zona.",
          description:
            "La renta es por lo general un 30% de sus ingresos. Hay viviendas para familias, personas mayores y personas con discapacidad. La agencia tiene una lista de espera y puede dar prioridad a algunas personas, como las que no tienen hogar.",
        },
        needs: ["affordable-housing"],
        situations: ["low-income", "older-adult", "disability", "homeless"],
        delivery: ["IN_PERSON", "ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        cost: "SLIDING_SCALE",
        costNote: "Rent by income.",
        fundStatus: "WAITLIST",
        fundNote: askTheAgency,
        languages: ["en", "es"],
        eligibility:
          "Low income for the area, and citizenship or an eligible immigration status for at least one person. The agency checks references.",
        howToApply: [
          "Find your local public housing agency, or call HUD.",
          "Apply, and ask who goes first on the list.",
          "Keep your address and phone up to date.",
        ],
        requiredDocuments: ["Photo ID", "Birth certificates", "Social Security cards", "Proof of income"],
        phones: [{ number: "1-800-955-2232", description: "HUD public housing customer service" }],
      },
      {
        slug: "hud-housing-counseling",
        name: "HUD-approved housing counseling",
        summary: "Talk with a trained counselor about rent, eviction, a mortgage you cannot pay, or buying a first home.",
        description:
          "HUD checks and approves nonprofit agencies across the country. A counselor looks at your budget, talks with your lender or landlord, and helps you make a plan. Help to avoid foreclosure is free. Be careful with anybody who wants money first to save your home.",
        es: {
          name: "Asesoría de vivienda aprobada por HUD",
          summary: "Hable con un asesor sobre la renta, un desalojo, una hipoteca que no puede pagar o la compra de su primera casa.",
          description:
            "HUD (el Departamento de Vivienda) aprueba agencias sin fines de lucro en todo el país. Un asesor revisa su presupuesto, habla con el banco o con el dueño y le ayuda a hacer un plan. La ayuda para no perder su casa es gratis. Tenga cuidado con quien le pida dinero por adelantado para salvarla.",
        },
        url: "https://www.consumerfinance.gov/find-a-housing-counselor/",
        needs: ["mortgage-help", "eviction-prevention", "home-ownership", "debt-help"],
        situations: ["at-risk-of-eviction"],
        delivery: ["PHONE", "IN_PERSON", "ONLINE"],
        coverage: { kind: "NATION" },
        costNote: "Foreclosure help is free. Some other counseling has a small fee, and it must be waived if you cannot pay.",
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anybody who rents, owns, or wants to.",
        howToApply: [
          "Call 1-800-569-4287, or search by ZIP code on the website.",
          "Choose an agency and ask for an appointment.",
          "Bring letters from your landlord or lender.",
        ],
        requiredDocuments: ["Letters about rent or mortgage", "Proof of income", "List of bills"],
        phones: [{ number: "1-800-569-4287" }],
      },
      {
        slug: "hud-fair-housing-complaint",
        name: "Fair housing complaint",
        summary: "Tell HUD if you were turned down for housing, or treated worse, because of who you are.",
        description:
          "The law protects people by race, color, religion, national origin, sex, disability, and for having children. A landlord must also allow fair changes for a disability, such as a service animal or a grab bar. HUD looks into complaints free of charge. You have one year to file.",
        es: {
          name: "Queja por discriminación en la vivienda",
          summary: "Avise a HUD si le negaron vivienda o lo trataron peor por ser quien es, por tener hijos o por una discapacidad.",
        },
        needs: ["tenant-rights", "legal-aid"],
        situations: ["disability", "parent", "domestic-violence-survivor"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anybody who thinks they were treated unfairly in renting, buying or getting a loan for a home. File within one year.",
        howToApply: [
          "Write down what happened, when and who was there.",
          "File on hud.gov or call 1-800-669-9777.",
          "Keep letters, texts and photos.",
        ],
        phones: [{ number: "1-800-669-9777" }],
      },
      {
        slug: "section-202-and-811-housing",
        name: "Supportive housing for older adults and people with disabilities",
        alternateName: "Section 202, Section 811",
        summary: "Low-rent homes with some support, for people 62 and older or for adults with disabilities.",
        description:
          "Nonprofits own these buildings and HUD helps to pay. Rent is about 30% of income. Many have a worker who helps you find meals, rides and care at home. Each building has its own list.",
        es: { summary: "Viviendas de renta baja con algo de apoyo para personas de 62 años o más o adultos con discapacidad." },
        needs: ["supportive-housing", "affordable-housing"],
        situations: ["older-adult", "disability", "low-income"],
        delivery: ["IN_PERSON", "PHONE"],
        coverage: { kind: "NATION" },
        cost: "SLIDING_SCALE",
        costNote: "Rent by income.",
        fundStatus: "WAITLIST",
        fundNote: askTheAgency,
        eligibility:
          "Very low income and, for Section 202, a household member aged 62 or older; for Section 811, an adult with a disability.",
        minimumAge: 18,
        howToApply: [
          "Search HUD's resource map, or ask a housing counselor, for buildings near you.",
          "Apply at each building.",
          "Ask how long the list is.",
        ],
        requiredDocuments: ["Photo ID", "Proof of age or disability", "Proof of income"],
      },
    ],
  },
  {
    slug: "us-department-of-energy",
    name: "US Department of Energy",
    description: "The federal department for energy. It pays states and local agencies to make homes cheaper to heat and cool.",
    website: "https://www.energy.gov/",
    services: [
      {
        slug: "weatherization-assistance-program",
        name: "Weatherization Assistance Program",
        summary: "Free work on your home, such as insulation and sealing, so that heating and cooling cost less.",
        description:
          "A local agency sends somebody to test your home. Then a crew may seal leaks, add insulation, repair or replace a furnace, and check for gas and carbon monoxide. Renters can apply if the landlord agrees. You pay nothing. People on SSI or TANF already meet the income rule.",
        es: {
          name: "Climatización de la vivienda (Weatherization)",
          summary: "Trabajo gratis en su casa, como aislarla y sellarla, para que gaste menos en calefacción y aire acondicionado.",
        },
        url: "https://www.energy.gov/scep/wap/weatherization-assistance-program",
        needs: ["weatherization", "heating-cooling-bill", "home-repair"],
        situations: ["low-income", "older-adult", "disability", "child"],
        delivery: ["HOME_VISIT"],
        coverage: { kind: "NATION" },
        fundStatus: "WAITLIST",
        fundNote: askTheAgency,
        eligibility:
          "Homes with income up to 200% of the federal poverty level, or by the state's LIHEAP rule. Older adults, people with disabilities and families with children often go first.",
        howToApply: [
          "Find your state's office on the website, or call 211.",
          "Apply with the local agency.",
          "Show proof of income for the past year.",
          "Let them test your home.",
        ],
        requiredDocuments: ["Proof of income", "Energy bills", "Proof that you own the home, or the landlord's consent"],
      },
    ],
  },
  {
    slug: "federal-communications-commission",
    name: "Federal Communications Commission",
    alternateName: "FCC",
    description: "The federal agency for phone, internet, radio and TV. It runs the Lifeline discount through its contractor, USAC.",
    website: "https://www.fcc.gov/",
    services: [
      {
        slug: "lifeline-phone-internet",
        name: "Lifeline",
        summary: "Up to $9.25 off your phone or internet bill each month; up to $34.25 on Tribal lands.",
        description:
          "You choose one: cell phone, home phone or internet. Many cell companies give a free plan with it. Only one Lifeline for each household, and you must confirm once a year. The older Affordable Connectivity Program has ended and takes no new people.",
        es: {
          name: "Lifeline: descuento en teléfono o internet",
          summary: "Hasta $9.25 menos cada mes en su recibo de teléfono o internet; hasta $34.25 en tierras tribales.",
          description:
            "Usted elige uno: celular, teléfono de casa o internet. Muchas compañías de celular dan un plan gratis. Solo hay un Lifeline por hogar y debe confirmarlo una vez al año. El antiguo Programa de Descuentos para Internet (ACP) ya terminó.",
        },
        url: "https://www.lifelinesupport.org/",
        needs: ["phone-internet"],
        situations: ["low-income", "medicaid-member", "native-american", "veteran", "domestic-violence-survivor"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "Income up to 135% of the federal poverty level, or somebody in the home on SNAP, Medicaid, SSI, federal housing help, or Veterans Pension. Survivors who separate their phone line from an abuser may also qualify.",
        howToApply: [
          "Apply at lifelinesupport.org, or by mail.",
          "When approved, choose a company that offers Lifeline.",
          "Confirm every year.",
        ],
        requiredDocuments: ["Photo ID", "Letter from SNAP, Medicaid or another program, or proof of income"],
        phones: [{ number: "1-800-234-9473", description: "Lifeline Support Center" }],
        schedules: everyDayNineToNineEastern,
      },
    ],
  },
  {
    slug: "us-department-of-labor",
    name: "US Department of Labor",
    alternateName: "DOL",
    description: "The federal department for workers: fair pay, leave, job centers, job training and, with the states, unemployment pay.",
    website: "https://www.dol.gov/",
    services: [
      {
        slug: "unemployment-insurance",
        name: "Unemployment insurance",
        summary: "Part of your pay each week for a time when you lose a job through no fault of your own.",
        description:
          "Each state runs its own program and sets the amount and the number of weeks. File in the state where you worked, in the first week you are out of work. You must be able to work and look for a job. If the answer is no, you can appeal; watch the deadline in the letter.",
        es: {
          name: "Seguro de desempleo",
          summary: "Una parte de su sueldo cada semana por un tiempo cuando pierde el trabajo sin culpa suya.",
          description:
            "Cada estado tiene su programa y decide la cantidad y las semanas. Pídalo en el estado donde trabajó, en la primera semana sin trabajo. Debe poder trabajar y buscar empleo. Si le dicen que no, puede apelar; fíjese en la fecha límite de la carta.",
        },
        url: "https://www.careeronestop.org/LocalHelp/UnemploymentBenefits/find-unemployment-benefits.aspx",
        needs: ["unemployment-benefits"],
        situations: ["unemployed"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "You lost your job or hours through no fault of your own, earned enough in the past year or so, may work in the US, and are looking for work.",
        howToApply: [
          "Choose your state on the website.",
          "File a claim online or by phone.",
          "Report each week or every two weeks.",
          "Keep a list of where you looked for work.",
        ],
        requiredDocuments: ["Social Security number or work permit", "Names and dates of your employers", "Last pay stub", "Bank account"],
      },
      {
        slug: "family-and-medical-leave",
        name: "Family and Medical Leave Act (FMLA)",
        alternateName: "FMLA",
        summary: "Up to 12 weeks off work to get well, care for family or be with a new baby, and your job is kept.",
        description:
          "The leave is unpaid, but your health insurance goes on. You can take it all at once or in pieces, for example for treatment days. Some states and employers also pay for leave. If your employer says no or punishes you for asking, the Labor Department can step in free of charge.",
        es: {
          name: "Ley de Licencia Familiar y Médica (FMLA)",
          summary: "Hasta 12 semanas sin ir al trabajo para recuperarse, cuidar a un familiar o recibir a un bebé, y le guardan su puesto.",
          description:
            "La licencia es sin sueldo, pero su seguro médico sigue. Puede tomarla de una vez o por partes, por ejemplo en los días de tratamiento. Algunos estados y empleadores también pagan. Si su empleador se la niega o lo castiga por pedirla, el Departamento de Trabajo puede intervenir gratis.",
        },
        url: "https://www.dol.gov/agencies/whd/fmla",
        needs: ["paid-leave", "job-kept-through-illness", "worker-rights"],
        situations: ["serious-illness", "caregiver", "new-parent", "pregnant", "military-family"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "You have worked for the employer for at least 12 months and 1,250 hours in the past year, and it has 50 or more workers within 75 miles. Public agencies and schools count whatever their size.",
        howToApply: [
          "Tell your employer, 30 days before if you can.",
          "Have your doctor fill in the form your employer gives you.",
          "If there is trouble, call the Wage and Hour Division.",
        ],
        requiredDocuments: ["Medical certification from the doctor"],
        phones: [{ number: "1-866-487-9243", description: "Wage and Hour Division" }],
      },
      {
        slug: "wage-and-hour-complaint",
        name: "Wage and Hour complaint",
        summary: "Free help when your boss does not pay you what you earned, pays under the minimum wage, or no overtime.",
        description:
          "The Wage and Hour Division can look into it and get your back pay. Your name is kept private, and your boss may not punish you for asking. Workers have these rights whatever their immigration status.",
        es: {
          name: "Queja por salarios no pagados",
          summary: "Ayuda gratis si su patrón no le paga lo que ganó, le paga menos del mínimo o no le paga horas extras.",
        },
        url: "https://www.dol.gov/agencies/whd/contact/complaints",
        needs: ["worker-rights"],
        situations: ["immigrant", "undocumented", "farmworker"],
        delivery: ["PHONE", "ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Most workers in the US. There are time limits, so call soon.",
        howToApply: [
          "Write down your hours and pay.",
          "Call 1-866-487-9243 or write through the website.",
          "Talk with the nearest office.",
        ],
        requiredDocuments: ["Employer's name and address", "Pay stubs or your own notes on hours"],
        phones: [{ number: "1-866-487-9243", description: "Wage and Hour Division" }],
      },
      {
        slug: "american-job-centers",
        name: "American Job Centers",
        alternateName: "One-stop career centers",
        summary: "Free help to find work: job lists, resumes, practice interviews, computers and money for training.",
        description:
          "There are job centers in every state. Staff can look at your skills, help you apply, tell you about training you may get paid for, and link you with unemployment pay. Veterans are served first.",
        es: {
          name: "Centros de empleo (American Job Centers)",
          summary: "Ayuda gratis para encontrar trabajo: ofertas, currículum, práctica de entrevistas, computadoras y capacitación.",
        },
        url: "https://www.careeronestop.org/LocalHelp/AmericanJobCenters/find-american-job-centers.aspx",
        needs: ["job-search", "job-training", "unemployment-benefits"],
        situations: ["unemployed", "veteran", "teen-young-adult"],
        delivery: ["IN_PERSON", "PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Anybody who looks for work. Paid training has its own rules.",
        howToApply: ["Find a center by ZIP code, or call.", "Walk in or make an appointment.", "Bring a resume if you have one."],
        phones: [
          { number: "1-877-872-5627", description: "CareerOneStop help line" },
          { number: "1-877-889-5627", type: "tty" },
        ],
      },
      {
        slug: "job-corps",
        name: "Job Corps",
        summary: "Free job training and a high school diploma for young people 16 to 24, with a place to live and meals.",
        description:
          "Students learn a trade, such as nursing assistant, carpentry or cooking, and can finish high school. Most live at the center and get meals, basic health care and a small allowance. Staff help with the job search at the end. Centers have opened and closed lately, so ask what is open near you.",
        es: { summary: "Capacitación gratis y diploma de secundaria para jóvenes de 16 a 24 años, con vivienda y comida." },
        url: "https://www.jobcorps.gov/",
        needs: ["job-training", "high-school-diploma"],
        situations: ["teen-young-adult", "foster-youth", "low-income", "homeless"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "UNKNOWN",
        fundNote: "Some centers may be paused; ask before you plan.",
        eligibility:
          "Age 16 through 24 when you enroll (no upper limit with a documented disability), low income, and allowed to work in the US. If you are under 18, a parent signs.",
        minimumAge: 16,
        howToApply: [
          "Call 1-800-733-5627 or fill in the form on the website.",
          "Talk with an admissions counselor.",
          "Choose a center and a trade.",
        ],
        phones: [{ number: "1-800-733-5627" }],
      },
      {
        slug: "senior-community-service-employment-program",
        name: "Senior Community Service Employment Program (SCSEP)",
        summary: "Paid part-time training at a local nonprofit or public office for people 55 and older who need work.",
        description:
          "You work about 20 hours a week, for example in a library, school or senior center, and earn at least minimum wage. Meanwhile you get training and help to find a regular job. Local groups run it, and places can be full.",
        es: {
          summary: "Capacitación pagada de medio tiempo en una organización local para personas de 55 años o más que necesitan trabajo.",
        },
        url: "https://www.dol.gov/agencies/eta/seniors",
        needs: ["job-training", "job-search"],
        situations: ["older-adult", "unemployed", "low-income"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        eligibility:
          "Age 55 or older, out of work, with family income up to 125% of the federal poverty level. Veterans and people over 65 go first.",
        minimumAge: 55,
        howToApply: ["Call the help line to find a program near you.", "Ask if there is an opening.", "Bring proof of age and income."],
        phones: [{ number: "1-877-872-5627", description: "CareerOneStop help line" }],
      },
      {
        slug: "black-lung-benefits",
        name: "Black Lung Benefits",
        summary: "Money each month and medical care for coal miners disabled by black lung, and money for their survivors.",
        description:
          "Miners who can no longer do their work because of black lung (pneumoconiosis) can get monthly pay and treatment for the lungs. A widow, widower or child may get pay after the miner dies.",
        es: { summary: "Dinero cada mes y atención médica para mineros del carbón con pulmón negro, y dinero para sus sobrevivientes." },
        url: "https://www.dol.gov/agencies/owcp/dcmwc/filing_guide_miner",
        needs: ["disability-income", "survivor-income"],
        situations: ["copd-lung-disease", "disability", "widowed"],
        delivery: ["PHONE", "IN_PERSON", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Coal miners totally disabled by black lung from coal mine work, and their surviving spouse or children.",
        howToApply: [
          "Fill in the claim form on the website or at a district office.",
          "Go to the free medical exam.",
          "Send your work history in the mines.",
        ],
        requiredDocuments: ["Work history", "Medical records", "Marriage and death certificates, for survivors"],
      },
    ],
  },
  {
    slug: "federal-emergency-management-agency",
    name: "Federal Emergency Management Agency",
    alternateName: "FEMA",
    description: "The federal agency that helps people after big storms, fires, floods and other disasters.",
    website: "https://www.fema.gov/",
    services: [
      {
        slug: "fema-individual-assistance",
        name: "FEMA Individual Assistance",
        alternateName: "Disaster assistance",
        summary: "Money for a place to stay, home repairs and other needs after a disaster the President has declared.",
        description:
          "FEMA can help with rent or a hotel, repairs that insurance does not pay, a car, medical and funeral costs, and things you lost. It is not a loan. File with your insurance first. If FEMA says no, read the letter: often a paper is missing, and you have 60 days to appeal.",
        es: {
          name: "Asistencia Individual de FEMA",
          summary:
            "Dinero para un lugar donde quedarse, reparaciones y otras necesidades después de un desastre declarado por el Presidente.",
          description:
            "FEMA puede ayudar con renta u hotel, reparaciones que el seguro no paga, el auto, gastos médicos o de funeral y cosas que perdió. No es un préstamo. Reclame primero a su seguro. Si FEMA le dice que no, lea la carta: muchas veces falta un papel, y tiene 60 días para apelar.",
        },
        url: "https://www.disasterassistance.gov/",
        needs: ["disaster-recovery", "home-repair", "emergency-cash", "funeral-costs"],
        situations: ["disaster-survivor"],
        delivery: ["ONLINE", "PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        fundNote: "Only in declared disaster areas, most often for 60 days after the declaration.",
        languages: ["en", "es"],
        eligibility:
          "You live in a declared disaster area, had losses there that insurance does not cover, and somebody in the home is a citizen or qualified immigrant. A child counts.",
        howToApply: [
          "Check your ZIP code at DisasterAssistance.gov.",
          "Apply there, by phone, in the FEMA app or at a recovery center.",
          "Take photos and keep receipts.",
          "Let the inspector in.",
        ],
        requiredDocuments: [
          "Social Security number of one person in the home",
          "Insurance papers",
          "Proof that you live in or own the home",
          "Photos of the damage",
        ],
        phones: [{ number: "1-800-621-3362", languages: ["en", "es"] }],
      },
    ],
  },
  {
    slug: "us-small-business-administration",
    name: "US Small Business Administration",
    alternateName: "SBA",
    description: "A federal agency for small businesses. After a disaster it also lends to homeowners and renters.",
    website: "https://www.sba.gov/",
    services: [
      {
        slug: "sba-disaster-loans",
        name: "SBA disaster loans",
        summary: "Low-cost loans after a disaster for homeowners, renters, small businesses and nonprofits.",
        description:
          "You do not need a business. Homeowners can borrow to repair a home, and renters to replace furniture, clothes and a car. Interest is low and the time to pay back is long. You may turn the loan down after it is approved.",
        es: {
          summary: "Préstamos de bajo costo después de un desastre para dueños de casa, inquilinos, pequeños negocios y organizaciones.",
        },
        url: "https://www.sba.gov/funding-programs/disaster-assistance",
        needs: ["disaster-recovery", "home-repair"],
        situations: ["disaster-survivor"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "Free to apply; a loan is paid back with interest.",
        fundStatus: "OPEN",
        fundNote: "Only in declared disaster areas, with a deadline for each.",
        eligibility: "People and businesses with losses in a declared disaster area and enough income to pay the loan back.",
        howToApply: ["Register with FEMA first if it asks you to.", "Apply on sba.gov or call.", "Send the papers they ask for."],
        phones: [{ number: "1-800-659-2955" }],
      },
    ],
  },
  {
    slug: "us-department-of-education",
    name: "US Department of Education",
    description:
      "The federal department for schools and student aid. It also pays states to help people with disabilities work and small children develop.",
    website: "https://www.ed.gov/",
    services: [
      {
        slug: "fafsa-and-pell-grant",
        name: "FAFSA and the Federal Pell Grant",
        alternateName: "Federal student aid",
        summary: "One free form for grants, work-study and loans for college or career school. A Pell Grant is not paid back.",
        description:
          "Fill in the FAFSA each year. It decides whether you can get a Pell Grant, a job on campus (work-study) or a federal loan; states and colleges use it too. It is free: do not pay anybody for it. If your family's income has dropped, ask the school to look again.",
        es: {
          name: "FAFSA y Beca Pell",
          summary:
            "Un solo formulario gratis para becas, trabajo y préstamos para la universidad o escuela técnica. La Beca Pell no se devuelve.",
          description:
            "Llene la FAFSA cada año. Con ella se decide si recibe una Beca Pell, un trabajo en la escuela o un préstamo federal; también la usan los estados y las universidades. Es gratis: no pague a nadie por llenarla. Si los ingresos de su familia bajaron, pida a la escuela que revise su caso.",
        },
        url: "https://studentaid.gov/h/apply-for-aid/fafsa",
        needs: ["college-aid"],
        situations: ["student", "teen-young-adult", "low-income", "foster-youth"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "Citizens and eligible noncitizens with a high school diploma or the like, enrolled or accepted in a program that counts. Pell Grants are for students with financial need, mostly without a first degree.",
        howToApply: [
          "Make an account at StudentAid.gov; a parent may need one too.",
          "Fill in the FAFSA as early as you can, and watch your state's deadline.",
          "Compare the offers from the schools.",
        ],
        requiredDocuments: ["Social Security number or A-Number", "Tax facts of the student and often the parents", "List of schools"],
        phones: [{ number: "1-800-433-3243", languages: ["en", "es"] }],
      },
      {
        slug: "student-loan-disability-discharge",
        name: "Total and Permanent Disability Discharge",
        alternateName: "TPD discharge",
        summary: "Have your federal student loans wiped out if a lasting disability keeps you from working.",
        description:
          "Social Security or VA records, or a form signed by a doctor or other licensed provider, can prove the disability. Many people who get SSDI, SSI or a VA rating of 100% are found by computer and need not ask. Private loans are not covered.",
        es: {
          name: "Perdón de préstamos estudiantiles por discapacidad",
          summary: "Le borran los préstamos estudiantiles federales si una discapacidad permanente no le permite trabajar.",
        },
        url: "https://studentaid.gov/manage-loans/forgiveness-cancellation/disability-discharge",
        needs: ["debt-help"],
        situations: ["disability", "serious-illness", "veteran"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "People with federal student loans and a total and permanent disability, shown by Social Security, VA or a licensed medical provider.",
        howToApply: [
          "Go to the disability discharge page on StudentAid.gov.",
          "Choose your proof: Social Security, VA or a provider's signature.",
          "Send the form. Collection stops while it is looked at.",
        ],
      },
      {
        slug: "state-vocational-rehabilitation",
        name: "State vocational rehabilitation",
        alternateName: "VR, Voc Rehab",
        summary: "Help to get or keep a job if you have a disability: counseling, training, tools, and sometimes school.",
        description:
          "Each state has an agency, and some have a second one for people who are blind. A counselor makes a plan with you. It can pay for training, devices, car changes, job coaching and more. High school students with disabilities can start early.",
        es: {
          name: "Rehabilitación vocacional del estado",
          summary:
            "Ayuda para conseguir o conservar un trabajo si tiene una discapacidad: consejería, capacitación, equipo y a veces estudios.",
        },
        url: "https://rsa.ed.gov/about/states",
        needs: ["work-with-disability", "job-training", "assistive-technology", "workplace-accommodation"],
        situations: ["disability", "blind-low-vision", "deaf-hard-of-hearing", "mental-illness", "autism", "student"],
        delivery: ["IN_PERSON", "PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        costNote: "Free to apply; some states ask you to share costs by income.",
        eligibility:
          "People whose physical or mental condition makes work hard, and who need help to work. People on SSDI or SSI are presumed to qualify. Some states serve those with the greatest need first.",
        howToApply: [
          "Find your state's agency on the website.",
          "Apply and meet a counselor.",
          "The agency decides within 60 days.",
          "Make a plan for work together.",
        ],
        requiredDocuments: ["Photo ID and Social Security card", "Medical or school records, if you have them"],
      },
      {
        slug: "early-intervention-idea-part-c",
        name: "Early Intervention (IDEA Part C)",
        summary: "Help for babies and toddlers who are slow to walk, talk or play. The check is free, and you can ask yourself.",
        description:
          "A team looks at how your child moves, speaks, hears and plays. If your child needs it, you get a plan with speech, physical or other therapy, most often at home. You do not need a doctor's referral. From age 3 the school district takes over with special education.",
        es: {
          name: "Intervención temprana",
          summary:
            "Ayuda para bebés y niños pequeños que tardan en caminar, hablar o jugar. La evaluación es gratis y usted mismo puede pedirla.",
          description:
            "Un equipo revisa cómo su niño se mueve, habla, oye y juega. Si lo necesita, le hacen un plan con terapia del habla, física u otra, casi siempre en casa. No hace falta que un médico lo mande. Desde los 3 años, el distrito escolar sigue con la educación especial.",
        },
        url: "https://sites.ed.gov/idea/",
        needs: ["early-intervention", "physical-therapy"],
        situations: ["infant", "disability", "autism", "intellectual-disability", "parent"],
        delivery: ["HOME_VISIT", "IN_PERSON"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "The evaluation and service coordination are free. Some states use insurance or a sliding fee for therapy.",
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "Children under 3 with a delay, or with a condition that is likely to cause one. Each state sets how large the delay must be.",
        maximumAge: 2,
        howToApply: [
          "Call your state's early intervention program, or ask your child's doctor for the number.",
          "Say that you want an evaluation.",
          "The evaluation and first plan come within 45 days.",
        ],
      },
    ],
  },
  {
    slug: "internal-revenue-service",
    name: "Internal Revenue Service",
    alternateName: "IRS",
    description: "The federal tax agency. It pays refunds and credits and works with free tax helpers across the country.",
    website: "https://www.irs.gov/",
    services: [
      {
        slug: "vita-and-tce-free-tax-help",
        name: "Volunteer Income Tax Assistance (VITA) and Tax Counseling for the Elderly (TCE)",
        alternateName: "Free tax preparation",
        summary: "Trained volunteers do your tax return free of charge, near you, and look for credits you can get.",
        description:
          "VITA is for people with low to moderate income, people with disabilities and people who speak little English. TCE is for people 60 and older. Most sites are in libraries, schools and community centers from late January to April; some can also help to get a tax number (ITIN).",
        es: {
          name: "Ayuda gratis con los impuestos (VITA y TCE)",
          summary: "Voluntarios capacitados le preparan gratis su declaración de impuestos y buscan los créditos que le tocan.",
          description:
            "VITA es para personas con ingresos bajos o medianos, con discapacidad o que hablan poco inglés. TCE es para personas de 60 años o más. La mayoría de los lugares están en bibliotecas, escuelas y centros comunitarios de fines de enero a abril; algunos también ayudan a sacar el número ITIN.",
        },
        url: "https://www.irs.gov/individuals/free-tax-return-preparation-for-qualifying-taxpayers",
        needs: ["tax-help"],
        situations: ["low-income", "older-adult", "disability", "immigrant"],
        delivery: ["IN_PERSON", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        fundNote: "Most sites are open from late January to mid-April.",
        languages: ["en", "es"],
        eligibility:
          "VITA: low to moderate income (the limit changes each year), a disability, or little English. TCE: most often age 60 or older.",
        howToApply: [
          "Find a site with the IRS locator, or call.",
          "Make an appointment if the site asks for one.",
          "Bring all tax papers and ID. Couples who file together both come.",
        ],
        requiredDocuments: [
          "Photo ID",
          "Social Security or ITIN cards of everybody on the return",
          "W-2 and 1099 forms",
          "Last year's return",
          "Bank account for the refund",
        ],
        phones: [{ number: "1-800-906-9887", description: "Site locator line" }],
      },
      {
        slug: "earned-income-tax-credit",
        name: "Earned Income Tax Credit (EITC)",
        summary: "Money back at tax time for workers with low to moderate pay, even if you owe no tax.",
        description:
          "You must file a tax return to get it. Families with children get the most; workers without children may get some. You can still claim it for the past three years. It does not count as income for SNAP, SSI or Medicaid.",
        es: {
          name: "Crédito por Ingreso del Trabajo (EITC)",
          summary: "Dinero que recibe al declarar impuestos si trabaja y gana poco, aunque no deba impuestos.",
        },
        url: "https://www.irs.gov/credits-deductions/individuals/earned-income-tax-credit-eitc",
        needs: ["tax-help", "emergency-cash"],
        situations: ["low-income", "parent", "single-parent"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "People with income from work under the yearly limit, with a Social Security number that is valid for work, who are citizens or residents all year.",
        howToApply: [
          "Use the EITC Assistant on irs.gov to see if you may qualify.",
          "File a tax return, free with VITA if you like.",
          "Ask about the past three years if you never claimed it.",
        ],
        requiredDocuments: ["W-2 or other proof of pay", "Social Security cards of you and your children"],
      },
      {
        slug: "low-income-taxpayer-clinics",
        name: "Low Income Taxpayer Clinics",
        summary: "A free or very low-cost lawyer when you have a tax problem with the IRS.",
        description:
          "The clinics are not part of the IRS, though a federal grant helps to pay for them. They help with audits, tax debts, refunds that were stopped, and identity theft. Many speak other languages.",
        es: {
          name: "Clínicas de impuestos para personas con bajos ingresos",
          summary: "Un abogado gratis o muy barato cuando tiene un problema de impuestos con el IRS.",
        },
        url: "https://www.taxpayeradvocate.irs.gov/about-us/low-income-taxpayer-clinics-litc/",
        needs: ["tax-help", "legal-aid", "debt-help"],
        situations: ["low-income", "immigrant"],
        delivery: ["PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        costNote: "Free or a very small fee.",
        languages: ["en", "es"],
        eligibility:
          "Income most often up to 250% of the federal poverty level, and a dispute with the IRS under the limit that the clinic can take.",
        howToApply: [
          "Look for the clinic that serves your state.",
          "Call and tell them about the letter you got.",
          "Send them copies. Watch the date in the letter.",
        ],
        requiredDocuments: ["Letters from the IRS", "Tax returns"],
      },
      {
        slug: "taxpayer-advocate-service",
        name: "Taxpayer Advocate Service",
        summary: "Somebody inside the IRS who works for you when a tax problem is hurting you and nobody answers.",
        description:
          "The service is independent. It can help when the IRS holds your refund and you cannot pay rent or medicine, or when you have tried for more than 30 days. It is free.",
        es: {
          name: "Defensor del Contribuyente",
          summary: "Alguien dentro del IRS que trabaja para usted cuando un problema de impuestos le hace daño y nadie le responde.",
        },
        url: "https://www.taxpayeradvocate.irs.gov/",
        needs: ["tax-help"],
        situations: [],
        delivery: ["PHONE", "IN_PERSON", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "People with a tax problem that causes hardship, or that the IRS did not solve in time.",
        howToApply: [
          "Try the IRS first, and write down when.",
          "Call 1-877-777-4778 or your local advocate.",
          "Send Form 911 if they ask for it.",
        ],
        phones: [{ number: "1-877-777-4778" }],
      },
    ],
  },
  {
    slug: "bureau-of-indian-affairs",
    name: "Bureau of Indian Affairs",
    alternateName: "BIA",
    description: "The part of the US Department of the Interior that works with federally recognized tribes and Alaska Natives.",
    website: "https://www.bia.gov/",
    services: [
      {
        slug: "bia-financial-assistance-and-social-services",
        name: "BIA Financial Assistance and Social Services",
        alternateName: "General Assistance, BIA burial assistance",
        summary: "Cash for basic needs, emergencies or a burial for tribal members who have no other help.",
        description:
          "It can help with food, clothes and shelter, a fire or flood, care of an adult or a child, and burial of a person whose family cannot pay. It is for people who cannot get TANF or SSI. Your tribe or the nearest BIA office takes the application.",
        es: { summary: "Dinero para necesidades básicas, emergencias o un entierro para miembros de tribus que no tienen otra ayuda." },
        url: "https://www.bia.gov/bia/ois/dhs/financial-assistance",
        needs: ["emergency-cash", "funeral-costs"],
        situations: ["native-american", "low-income"],
        delivery: ["IN_PERSON", "PHONE"],
        coverage: { kind: "NATION" },
        eligibility:
          "Members of a federally recognized American Indian or Alaska Native tribe who live in a service area, do not have enough to live on, and have asked for other help.",
        howToApply: [
          "Ask your tribe's social services office or BIA agency.",
          "Fill in the form with a social worker.",
          "Burial: ask within 30 days of the death.",
        ],
        requiredDocuments: ["Proof of tribal membership", "Proof of income"],
      },
      {
        slug: "bia-housing-improvement-program",
        name: "BIA Housing Improvement Program",
        alternateName: "HIP",
        summary: "Grants to repair, rebuild or replace a home for tribal families with no other way to a safe home.",
        description:
          "HIP can fix dangers, make larger repairs, or pay for a modest new home when the old one cannot be saved. The neediest homes are served first, with points for age, disability and children.",
        es: { summary: "Ayuda para reparar, reconstruir o reemplazar la casa de familias de tribus que no tienen otra opción." },
        url: "https://www.bia.gov/bia/ois/dhs/housing-improvement-program",
        needs: ["home-repair", "affordable-housing"],
        situations: ["native-american", "low-income", "older-adult", "disability"],
        delivery: ["IN_PERSON", "HOME_VISIT"],
        coverage: { kind: "NATION" },
        fundStatus: "WAITLIST",
        fundNote: askTheAgency,
        eligibility:
          "Members of a federally recognized tribe who live in an approved service area, have low income and poor housing, and can get no other housing help.",
        howToApply: [
          "Ask your tribal housing office or the nearest BIA housing office.",
          "Send the form with proof of membership and income.",
          "You are told where you stand on the list.",
        ],
        requiredDocuments: ["Proof of tribal membership", "Proof of income", "Proof that you own the land or may use it"],
      },
    ],
  },
  {
    slug: "us-department-of-justice",
    name: "US Department of Justice",
    description: "The federal department for law and justice. It pays for help to crime victims and the families of first responders.",
    website: "https://www.justice.gov/",
    services: [
      {
        slug: "crime-victim-compensation",
        name: "Crime victim compensation",
        summary: "Money for medical bills, counseling, lost pay and a funeral after a violent crime.",
        description:
          "Each state has a fund that pays when insurance or other help does not. It also serves survivors of domestic violence, sexual assault and drunk driving crashes. In most states the crime must be reported, and there is a time limit to apply. Nobody has to be convicted.",
        es: {
          name: "Compensación para víctimas de delitos",
          summary: "Dinero para gastos médicos, terapia, sueldo perdido y funeral después de un delito violento.",
        },
        url: "https://ovc.ojp.gov/help-for-victims/help-in-your-state",
        needs: ["crime-victim-help", "funeral-costs", "mental-health"],
        situations: ["domestic-violence-survivor", "widowed"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Victims of violent crime, and the family of those who died. Rules and deadlines differ by state.",
        howToApply: [
          "Find your state's compensation program.",
          "Fill in the form, with help from a victim advocate if you like.",
          "Send bills and the police report number.",
        ],
        requiredDocuments: ["Police report or other report", "Medical or funeral bills", "Insurance facts"],
      },
      {
        slug: "public-safety-officers-benefits",
        name: "Public Safety Officers' Benefits",
        alternateName: "PSOB",
        summary:
          "A one-time payment, and help with college, for first responders hurt for life in the line of duty and for their families.",
        description:
          "It covers police, firefighters, ambulance crews and others. There is a death benefit for survivors, a benefit for officers who can never work again, and education help for the spouse and children.",
        es: {
          summary:
            "Un pago único, y ayuda para la universidad, para policías, bomberos y otros heridos de por vida en el servicio y para sus familias.",
        },
        url: "https://bja.ojp.gov/program/psob",
        needs: ["survivor-income", "disability-income", "college-aid"],
        situations: ["widowed", "disability", "student"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "Public safety officers with a permanent and total disability from an injury in the line of duty, and the spouse, children or parents of officers who died of one.",
        howToApply: [
          "Ask the officer's agency to start its part of the claim.",
          "File your part on the PSOB website.",
          "Answer questions from the PSOB office.",
        ],
      },
    ],
  },
  {
    slug: "equal-employment-opportunity-commission",
    name: "Equal Employment Opportunity Commission",
    alternateName: "EEOC",
    description: "The federal agency against unfair treatment at work because of who you are.",
    website: "https://www.eeoc.gov/",
    services: [
      {
        slug: "eeoc-job-discrimination-charge",
        name: "Job discrimination charge",
        summary: "Free help when you are fired, not hired or harassed because of a disability, pregnancy, race, age, sex or faith.",
        description:
          "The EEOC takes charges against employers, most often those with 15 or more workers. It also covers fair changes at work for a disability or pregnancy. You have 180 days from what happened, or 300 days in many states. Your employer may not punish you for it.",
        es: {
          name: "Queja por discriminación en el trabajo",
          summary: "Ayuda gratis si lo despiden, no lo contratan o lo acosan por discapacidad, embarazo, raza, edad, sexo o religión.",
        },
        url: "https://www.eeoc.gov/filing-charge-discrimination",
        needs: ["worker-rights", "workplace-accommodation"],
        situations: ["disability", "pregnant", "older-adult", "serious-illness"],
        delivery: ["ONLINE", "PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Workers and job seekers. Employers must have at least 15 workers (20 for age).",
        howToApply: [
          "Start with an inquiry in the EEOC public portal, or call.",
          "Have an interview.",
          "Sign the charge before the deadline.",
        ],
        phones: [{ number: "1-800-669-4000" }],
      },
    ],
  },
  {
    slug: "health-resources-and-services-administration",
    name: "Health Resources and Services Administration",
    alternateName: "HRSA",
    description: "A federal agency that pays for community clinics where care is hard to find.",
    website: "https://www.hrsa.gov/",
    services: [
      {
        slug: "community-health-centers",
        name: "Community health centers",
        alternateName: "Federally Qualified Health Centers, FQHC",
        summary: "A doctor, and often a dentist and counselor, whether or not you have insurance. You pay by income.",
        description:
          "There are health centers in every state, in cities and in the country. They may not turn you away because you cannot pay. Many give shots, care in pregnancy, low-cost medicine and help to get insurance. They do not ask for immigration papers to see a doctor.",
        es: {
          name: "Centros de salud comunitarios",
          summary: "Un médico, y muchas veces dentista y consejero, con o sin seguro. Usted paga según sus ingresos.",
          description:
            "Hay centros de salud en todos los estados, en la ciudad y en el campo. No pueden negarle la atención porque no pueda pagar. Muchos dan vacunas, atención del embarazo, medicinas baratas y ayuda para conseguir seguro. No piden papeles migratorios para atenderle.",
        },
        url: "https://findahealthcenter.hrsa.gov/",
        needs: ["primary-care", "dental-care", "pregnancy-care", "vaccines", "mental-health"],
        situations: ["uninsured", "low-income", "immigrant", "undocumented", "farmworker", "homeless", "rural"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        cost: "SLIDING_SCALE",
        costNote: "By income and family size; a small fee at the lowest incomes.",
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Everybody.",
        howToApply: ["Find a center by ZIP code.", "Call for a first visit and ask about the sliding fee.", "Bring proof of income."],
        requiredDocuments: ["Proof of income, for the lower price", "Insurance card, if you have one"],
      },
    ],
  },
  {
    slug: "indian-health-service",
    name: "Indian Health Service",
    alternateName: "IHS",
    description: "The federal health service for American Indians and Alaska Natives.",
    website: "https://www.ihs.gov/",
    services: [
      {
        slug: "indian-health-service-care",
        name: "Indian Health Service care",
        summary: "Doctor, dental and other care at no cost to you for American Indians and Alaska Natives.",
        description:
          "Care is given at IHS, tribal and urban Indian clinics and hospitals. If you need care that the clinic does not have, ask about Purchased/Referred Care before you go elsewhere. You can have Medicaid, Medicare or other insurance as well, and it helps the clinic.",
        es: { summary: "Atención médica y dental sin costo para personas indígenas de EE. UU. y nativas de Alaska." },
        url: "https://www.ihs.gov/findhealthcare/",
        needs: ["primary-care", "dental-care", "health-care", "mental-health"],
        situations: ["native-american"],
        delivery: ["IN_PERSON", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Members and descendants of a federally recognized tribe, by the rules of the clinic.",
        howToApply: [
          "Find a clinic on the website.",
          "Go to patient registration with proof of tribal membership or descent.",
          "Make an appointment.",
        ],
        requiredDocuments: ["Tribal card, Certificate of Degree of Indian Blood or other proof", "Photo ID"],
      },
    ],
  },
  {
    slug: "administration-for-community-living",
    name: "Administration for Community Living",
    alternateName: "ACL",
    description: "A federal agency that pays states and local groups to help older adults and people with disabilities live at home.",
    website: "https://acl.gov/",
    services: [
      {
        slug: "state-health-insurance-assistance-program",
        name: "State Health Insurance Assistance Program (SHIP)",
        alternateName: "Free Medicare counseling",
        summary: "Free, private advice about Medicare from a trained counselor who sells nothing.",
        description:
          "Every state has a SHIP, sometimes under another name. A counselor explains your choices, compares drug plans, checks bills, and helps you ask for Extra Help or a Medicare Savings Program. You can talk by phone or in person.",
        es: {
          name: "SHIP: asesoría gratis sobre Medicare",
          summary: "Consejos gratis y privados sobre Medicare de un asesor capacitado que no vende nada.",
          description:
            "Cada estado tiene un SHIP, a veces con otro nombre. El asesor le explica sus opciones, compara planes de medicinas, revisa cobros y le ayuda a pedir Extra Help o un Programa de Ahorros de Medicare. Puede ser por teléfono o en persona.",
        },
        url: "https://www.shiphelp.org/",
        needs: ["medicare-help", "medicare-drug-costs", "help-applying", "insurance-denial"],
        situations: ["medicare", "older-adult", "disability", "caregiver"],
        delivery: ["PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "People with Medicare or close to it, and their family and caregivers.",
        howToApply: [
          "Call 1-877-839-2675 or choose your state on the website.",
          "Ask for a counseling appointment.",
          "Have your Medicare card and a list of medicines ready.",
        ],
        requiredDocuments: ["Medicare card", "List of medicines"],
        phones: [{ number: "1-877-839-2675", description: "SHIP National Technical Assistance Center" }],
      },
    ],
  },
  {
    slug: "national-library-service-for-the-blind-and-print-disabled",
    name: "National Library Service for the Blind and Print Disabled",
    alternateName: "NLS, Library of Congress",
    description: "The part of the Library of Congress that lends books and magazines in audio and braille.",
    website: "https://www.loc.gov/nls/",
    services: [
      {
        slug: "nls-talking-books-and-braille",
        name: "Talking books and braille",
        summary: "Free audio and braille books, and a player, by mail or download, if you cannot read print.",
        description:
          "You can use it if you are blind, see too little, cannot hold a book, or have a reading disability such as dyslexia. Books and the player come by mail with no postage to pay. There is an app, BARD Mobile, for downloads.",
        es: {
          name: "Audiolibros y libros en braille",
          summary: "Libros en audio y braille gratis, con un reproductor, por correo o descarga, si no puede leer letra impresa.",
        },
        url: "https://www.loc.gov/nls/enrollment-equipment/apply-for-nls-service/",
        needs: ["assistive-technology", "independent-living"],
        situations: ["blind-low-vision", "disability", "older-adult"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "US residents, and citizens abroad, who cannot read or handle regular print because of a visual, physical, perceptual or reading disability.",
        howToApply: [
          "Call 1-888-657-7323 or fill in the form on the website.",
          "Have a doctor, teacher, librarian or other listed person sign it.",
          "Your regional library sends the player.",
        ],
        phones: [{ number: "1-888-657-7323", description: "1-888-NLS-READ" }],
      },
    ],
  },
  {
    slug: "consumer-financial-protection-bureau",
    name: "Consumer Financial Protection Bureau",
    alternateName: "CFPB",
    description: "A federal agency that takes complaints about banks, lenders, credit bureaus and debt collectors.",
    website: "https://www.consumerfinance.gov/",
    services: [
      {
        slug: "cfpb-complaint",
        name: "Complaint about a bank, lender or debt collector",
        summary: "Send a complaint about a debt collector, credit report, bank, loan or mortgage. The company is asked to answer.",
        description:
          "The CFPB sends your complaint to the company, and most answer within 15 days. It is free. The website also has sample letters, for example to tell a collector to stop calling or to prove the debt.",
        es: {
          name: "Queja sobre un banco o cobrador de deudas",
          summary:
            "Presente una queja sobre un cobrador, un informe de crédito, un banco o un préstamo. A la compañía se le pide que responda.",
        },
        url: "https://www.consumerfinance.gov/complaint/",
        needs: ["debt-help", "medical-debt", "scams-identity-theft"],
        situations: [],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anybody in the US with a problem with a financial company.",
        howToApply: [
          "Write what happened, with dates and amounts.",
          "Add copies of letters or statements.",
          "Send it on the website, and look for the answer there.",
        ],
        phones: [{ number: "1-855-411-2372" }],
      },
    ],
  },
  {
    slug: "federal-trade-commission",
    name: "Federal Trade Commission",
    alternateName: "FTC",
    description: "The federal agency that fights scams and unfair business.",
    website: "https://www.ftc.gov/",
    services: [
      {
        slug: "identitytheft-gov",
        name: "IdentityTheft.gov",
        summary: "Somebody used your name, card or Social Security number? Get a step-by-step plan and an official report.",
        description:
          "You answer questions about what happened. The site makes a recovery plan, letters to send and an FTC report that banks and credit bureaus must take seriously. For scams in general use ReportFraud.ftc.gov.",
        es: {
          name: "RobodeIdentidad.gov",
          summary: "¿Alguien usó su nombre, su tarjeta o su número de Seguro Social? Reciba un plan paso a paso y un reporte oficial.",
        },
        url: "https://www.identitytheft.gov/",
        needs: ["scams-identity-theft"],
        situations: [],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anybody in the US.",
        howToApply: [
          "Call the company where it happened, and close the account.",
          "Report at IdentityTheft.gov.",
          "Follow the plan and keep the report.",
        ],
        phones: [{ number: "1-877-438-4338" }],
      },
    ],
  },
];
