import type { OrganizationRecordInput } from "@waypost/schema/catalog";

type Schedules = OrganizationRecordInput["services"][number]["schedules"];

const aroundTheClock: Schedules = [
  { days: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], opensAt: "00:00", closesAt: "23:59", description: "Day and night, every day." },
];

/** Food, home, light bill and things for the house, from charities and networks. What a local branch gives differs; the texts say so. */
export const homeAndFood: readonly OrganizationRecordInput[] = [
  {
    slug: "united-way-worldwide-211",
    name: "United Way Worldwide, 211",
    description:
      "211 is a network of local call centers that know the food, housing, health and other help in your area. United Way supports the network in the US.",
    website: "https://www.211.org/",
    services: [
      {
        slug: "211-help-line",
        name: "211 help line",
        summary: "Dial 211 and tell a person what you need. They look for help close to you: food, rent, bills, shelter and more.",
        description:
          "The call is free and private, and you need not give your name. The worker asks for your ZIP code and what is wrong, then gives you places to call and tells you what to bring. In a disaster 211 knows which shelters are open. Many areas also take texts or chats.",
        es: {
          name: "Línea 211",
          summary: "Marque 211 y diga lo que necesita. Buscan ayuda cerca de usted: comida, renta, recibos, albergue y más.",
          description:
            "La llamada es gratis y privada, y no tiene que dar su nombre. Le preguntan su código postal y qué pasa, le dan lugares adonde llamar y le dicen qué llevar. En un desastre, el 211 sabe qué albergues están abiertos. En muchas zonas también puede escribir por texto o chat.",
        },
        url: "https://www.211.org/",
        needs: ["navigation", "case-management", "food", "rent-help", "utility-bill", "shelter"],
        situations: [],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Everybody. Interpreters can join for most languages.",
        howToApply: [
          "Dial 211 from any phone.",
          "Give your ZIP code and say what you need.",
          "Write down the names and numbers, and call back if they do not work out.",
        ],
        phones: [{ number: "211", languages: ["en", "es"] }],
      },
    ],
  },
  {
    slug: "feeding-america",
    name: "Feeding America",
    description: "A national network of food banks and the pantries and meal programs they supply.",
    website: "https://www.feedingamerica.org/",
    services: [
      {
        slug: "feeding-america-food-bank-finder",
        name: "Food bank finder",
        summary: "Find free groceries near you. Type your ZIP code to see your food bank, then ask it for the closest pantry.",
        description:
          "A food bank is the big store; a pantry is the place where you pick up food. Your food bank knows the pantries, their hours and what to bring. Many also have drive-through or mobile pantries and can help you apply for SNAP. Most pantries ask few questions.",
        es: {
          name: "Buscador de bancos de alimentos",
          summary:
            "Encuentre comida gratis cerca de usted. Ponga su código postal para ver su banco de alimentos y pregunte por la despensa más cercana.",
          description:
            "El banco de alimentos es el almacén grande; la despensa es donde usted recoge la comida. Su banco de alimentos sabe qué despensas hay, su horario y qué llevar. Muchos también tienen despensas móviles y le ayudan a solicitar SNAP. La mayoría hace pocas preguntas.",
        },
        url: "https://www.feedingamerica.org/find-your-local-foodbank",
        needs: ["food-pantry", "food", "help-applying"],
        situations: ["low-income"],
        delivery: ["ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "People who do not have enough food. Each pantry has its own rules, such as the area it serves.",
        howToApply: [
          "Enter your ZIP code in the finder.",
          "Call or look at your food bank's website for pantries near you.",
          "Check the hours, and bring bags.",
        ],
      },
    ],
  },
  {
    slug: "meals-on-wheels-america",
    name: "Meals on Wheels America",
    description: "The national office of local programs that bring meals and a friendly visit to older people at home.",
    website: "https://www.mealsonwheelsamerica.org/",
    services: [
      {
        slug: "meals-on-wheels-find-meals",
        name: "Meals on Wheels",
        summary: "Meals brought to the door of older people who cannot easily shop or cook, with a short visit and safety check.",
        description:
          "Local programs cook and deliver; the national website finds the one for your ZIP code. Many also serve people with disabilities, people home from the hospital, or offer meals in a center. Some can make meals for diabetes or a low-salt diet. There may be a wait.",
        es: {
          name: "Meals on Wheels: comidas a domicilio",
          summary: "Comidas a la puerta de personas mayores que no pueden comprar o cocinar con facilidad, con una visita corta.",
          description:
            "Los programas locales cocinan y entregan; la página nacional encuentra el de su código postal. Muchos también atienden a personas con discapacidad o recién salidas del hospital, o dan comidas en un centro. Algunos preparan comida para diabetes o baja en sal. Puede haber lista de espera.",
        },
        url: "https://www.mealsonwheelsamerica.org/find-meals",
        needs: ["home-delivered-meals", "friendly-visits", "special-diet-food"],
        situations: ["older-adult", "disability", "caregiver"],
        delivery: ["HOME_VISIT", "ONLINE"],
        coverage: { kind: "NATION" },
        cost: "SLIDING_SCALE",
        costNote: "Free or what you can give for most people 60 and older; ask the local program.",
        eligibility: "Most programs serve people 60 and older who have trouble leaving home. Each local program sets its own rules.",
        howToApply: [
          "Enter your ZIP code on the website.",
          "Call the local program.",
          "Somebody asks about your health, your home and your diet.",
          "Ask about the wait, and the cost.",
        ],
      },
    ],
  },
  {
    slug: "hunger-free-america",
    name: "Hunger Free America",
    description: "A national nonprofit against hunger. It answers the National Hunger Hotline.",
    website: "https://www.hungerfreeamerica.org/",
    services: [
      {
        slug: "national-hunger-hotline",
        name: "National Hunger Hotline",
        summary: "Call to find food near you: pantries, meals for kids, and how to get SNAP or WIC.",
        description:
          "A worker asks where you are and looks for food and government help in your area. The line speaks English and Spanish.",
        es: {
          name: "Línea nacional contra el hambre",
          summary: "Llame para encontrar comida cerca de usted: despensas, comidas para niños y cómo pedir SNAP o WIC.",
        },
        needs: ["food-pantry", "food", "groceries-benefit", "school-meals"],
        situations: ["low-income"],
        delivery: ["PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Everybody.",
        howToApply: ["Call the hotline on a weekday.", "Say where you are and what you need."],
        phones: [
          { number: "1-866-348-6479", description: "1-866-3-HUNGRY", languages: ["en"] },
          { number: "1-877-842-6273", description: "1-877-8-HAMBRE", languages: ["es"] },
        ],
      },
    ],
  },
  {
    slug: "share-our-strength-no-kid-hungry",
    name: "Share Our Strength, No Kid Hungry",
    description: "A national nonprofit that works so that every child has three meals a day.",
    website: "https://www.nokidhungry.org/",
    services: [
      {
        slug: "no-kid-hungry-free-meals-finder",
        name: "Free meals for kids finder",
        summary: "Text FOOD to 304-304 and find free meals for kids near you, also when school is out.",
        description:
          "Write your address or ZIP code when the text asks for it, and you get places, days and hours. There is a map on the website too. Children and teens need no form at most sites.",
        es: {
          name: "Buscador de comidas gratis para niños",
          summary: "Mande COMIDA al 304-304 y encuentre comidas gratis para niños cerca de usted, también en vacaciones.",
        },
        url: "https://www.nokidhungry.org/find-free-meals",
        needs: ["school-meals", "free-meals"],
        situations: ["child", "teen-young-adult", "parent"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Children and teens 18 and under.",
        howToApply: ["Text FOOD (or COMIDA in Spanish) to 304-304.", "Send your address or ZIP code.", "Go at the times shown."],
        phones: [{ number: "304-304", type: "text", description: "Text FOOD or COMIDA" }],
      },
    ],
  },
  {
    slug: "lasagna-love",
    name: "Lasagna Love",
    description: "Volunteers across the country who cook a homemade meal for a neighbor.",
    website: "https://www.lasagnalove.org/",
    services: [
      {
        slug: "lasagna-love-homemade-meal",
        name: "A homemade lasagna for your family",
        summary: "A neighbor cooks a lasagna for you and brings it to your door, when money or strength is short.",
        description:
          "You ask on the website, and a volunteer who lives near you writes to agree on a day. You can say what you cannot eat. You need not prove anything. It is one meal, not a weekly program, and the wait depends on who cooks near you.",
        es: { summary: "Un vecino le prepara una lasaña y se la lleva a su puerta cuando no alcanza el dinero o las fuerzas." },
        url: "https://www.lasagnalove.org/request/",
        needs: ["free-meals", "home-delivered-meals"],
        situations: ["new-parent", "caregiver", "serious-illness", "widowed"],
        delivery: ["HOME_VISIT", "ONLINE"],
        coverage: { kind: "NATION" },
        eligibility: "Anybody who needs a meal and lives near a volunteer.",
        howToApply: [
          "Fill in the request on the website; you can also ask for somebody else with their consent.",
          "Wait for a message from a volunteer.",
          "Agree on a day for the delivery.",
        ],
      },
    ],
  },
  {
    slug: "salvation-army-usa",
    name: "The Salvation Army",
    description: "A Christian charity with centers in every state. It helps people without regard to faith.",
    website: "https://www.salvationarmyusa.org/",
    services: [
      {
        slug: "salvation-army-emergency-assistance",
        name: "Emergency help with rent, bills and food",
        summary: "Help from a local center with rent, the light bill, food, clothes or medicine when you are in a pinch.",
        description:
          "Each center decides what it can give, and money runs out during the month. Some only take calls on certain days. Many have a pantry, and some run shelters. You may be asked to show what happened and how you will go on.",
        es: {
          name: "Ayuda de emergencia con renta, recibos y comida",
          summary: "Ayuda de un centro local con la renta, la luz, comida, ropa o medicinas cuando tiene un apuro.",
          description:
            "Cada centro decide lo que puede dar, y el dinero se acaba durante el mes. Algunos solo atienden llamadas en ciertos días. Muchos tienen despensa y algunos tienen albergue. Puede que le pidan explicar qué pasó y cómo va a seguir.",
        },
        needs: ["rent-help", "utility-bill", "food-pantry", "emergency-cash", "shelter", "clothing"],
        situations: ["low-income", "at-risk-of-eviction", "homeless"],
        delivery: ["IN_PERSON", "PHONE"],
        coverage: { kind: "NATION" },
        eligibility: "People in need in the area of the center. Each center has its own rules.",
        howToApply: [
          "Call 1-800-725-2769 or use the location finder on the website.",
          "Call your center early in the day and ask what help is open.",
          "Bring your papers to the appointment.",
        ],
        requiredDocuments: ["Photo ID", "The bill, or the notice from your landlord", "Proof of income"],
        phones: [{ number: "1-800-725-2769", description: "1-800-SAL-ARMY" }],
      },
    ],
  },
  {
    slug: "society-of-st-vincent-de-paul-usa",
    name: "Society of St. Vincent de Paul USA",
    description: "Catholic volunteers in parishes across the country who visit neighbors in need, of any faith.",
    website: "https://ssvpusa.org/",
    services: [
      {
        slug: "st-vincent-de-paul-home-visit-help",
        name: "Neighbor-to-neighbor help",
        summary: "Two volunteers come and listen, and may help with rent, bills, food, furniture or clothes.",
        description:
          "The groups belong to parishes and serve the streets around them. They most often pay the landlord or the company, not you. Some councils also run thrift stores, pantries or a charity pharmacy. Not every town has a group.",
        es: {
          name: "Ayuda de vecino a vecino",
          summary: "Dos voluntarios lo visitan y lo escuchan, y pueden ayudar con renta, recibos, comida, muebles o ropa.",
        },
        needs: ["rent-help", "utility-bill", "food-pantry", "furniture", "clothing"],
        situations: ["low-income", "at-risk-of-eviction"],
        delivery: ["HOME_VISIT", "PHONE"],
        coverage: { kind: "NATION" },
        eligibility: "People in need who live in the area of a local group, whatever their faith.",
        howToApply: [
          "Find a council or parish near you on the website, or call 211.",
          "Leave your name, address and what you need.",
          "Volunteers call back and set up a visit.",
        ],
        requiredDocuments: ["The bill or notice"],
      },
    ],
  },
  {
    slug: "catholic-charities-usa",
    name: "Catholic Charities USA",
    description: "The national office of local Catholic Charities agencies, which serve people of every faith.",
    website: "https://www.catholiccharitiesusa.org/",
    services: [
      {
        slug: "catholic-charities-local-agencies",
        name: "Local Catholic Charities agencies",
        summary: "One place to ask for food, help with rent, counseling, and often immigration lawyers or help after a disaster.",
        description:
          "There is an agency in almost every part of the country, and each offers different things. Many have a caseworker who helps you with the next steps and not only with one bill. You do not have to be Catholic.",
        es: {
          name: "Agencias locales de Catholic Charities (Caridades Católicas)",
          summary:
            "Un lugar donde pedir comida, ayuda con la renta, consejería y muchas veces abogados de inmigración o ayuda tras un desastre.",
        },
        url: "https://www.catholiccharitiesusa.org/find-help/",
        needs: ["case-management", "rent-help", "food-pantry", "immigration-legal", "disaster-recovery", "newcomer-help"],
        situations: ["low-income", "immigrant", "refugee", "disaster-survivor"],
        delivery: ["IN_PERSON", "PHONE"],
        coverage: { kind: "NATION" },
        languages: ["en", "es"],
        eligibility: "Set by each agency. No faith is asked for.",
        howToApply: ["Find your agency on the website.", "Call and ask which programs are open.", "Bring your papers to the visit."],
      },
    ],
  },
  {
    slug: "modest-needs-foundation",
    name: "Modest Needs Foundation",
    description: "A nonprofit through which donors pay one urgent bill for working people who would otherwise slip into poverty.",
    website: "https://www.modestneeds.org/",
    services: [
      {
        slug: "modest-needs-self-sufficiency-grant",
        name: "Self-Sufficiency Grant",
        summary: "One bill paid for workers who earn too much for public aid but cannot cover a sudden cost, such as a car repair.",
        description:
          "You apply online and show papers. Approved requests are put on the website, and donors choose what to pay; there is no sure answer. The money goes to the company you owe. It takes time, so it is not for an eviction tomorrow.",
        es: {
          name: "Beca de autosuficiencia",
          summary:
            "Le pagan un recibo si trabaja, gana demasiado para la ayuda pública y no puede cubrir un gasto inesperado, como reparar el auto.",
        },
        needs: ["emergency-cash", "bills-during-illness", "utility-bill", "car-repair"],
        situations: [],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        eligibility: "Working people and those with their own income, in general just over the poverty level, with one short-term need.",
        howToApply: [
          "Make an account on the website and answer the questions.",
          "Send the papers they ask for.",
          "If approved, wait until donors pay your request.",
        ],
        requiredDocuments: ["Photo ID", "Proof of income", "The bill or estimate"],
      },
    ],
  },
  {
    slug: "operation-fuel",
    name: "Operation Fuel",
    description: "A Connecticut nonprofit that helps families with energy and water bills all year.",
    website: "https://operationfuel.org/",
    services: [
      {
        slug: "operation-fuel-energy-assistance",
        name: "Operation Fuel energy and utility assistance",
        summary: "Help with electric, gas, oil or water bills for people in Connecticut, also when they earn too much for state aid.",
        description:
          "Grants go to the utility or fuel company. You apply online or through a local partner, such as a town office or community agency. Money is limited and opens in rounds.",
        es: {
          summary:
            "Ayuda con recibos de luz, gas, petróleo o agua para personas en Connecticut, aunque ganen demasiado para la ayuda del estado.",
        },
        needs: ["utility-bill", "heating-cooling-bill", "water-bill"],
        situations: ["low-income"],
        delivery: ["ONLINE", "IN_PERSON"],
        coverage: { kind: "STATES", states: ["CT"] },
        languages: ["en", "es"],
        eligibility: "Connecticut residents under the income limit who are behind on energy or water bills.",
        howToApply: [
          "Look on the website whether applications are open.",
          "Apply online or with a local partner.",
          "Send the bill and proof of income.",
        ],
        requiredDocuments: ["Utility bill", "Proof of income", "Photo ID"],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "energy-outreach-colorado",
    name: "Energy Outreach Colorado",
    description: "A nonprofit that helps people in Colorado pay for home energy and fix heating systems.",
    website: "https://www.energyoutreach.org/",
    services: [
      {
        slug: "energy-outreach-colorado-bill-payment",
        name: "Bill payment assistance",
        summary: "Help with a past-due heat or electric bill anywhere in Colorado, after the state's own program or beside it.",
        description:
          "Partner agencies across the state take applications and pay the energy company. There is also help with a furnace that has stopped working. A line tells you where to apply.",
        es: { summary: "Ayuda con un recibo atrasado de calefacción o luz en todo Colorado." },
        needs: ["utility-bill", "heating-cooling-bill", "home-repair"],
        situations: ["low-income"],
        delivery: ["PHONE", "IN_PERSON", "ONLINE"],
        coverage: { kind: "STATES", states: ["CO"] },
        languages: ["en", "es"],
        eligibility: "Colorado residents under the income limit with a past-due bill, a shutoff notice or little fuel left.",
        howToApply: [
          "Call 1-866-432-8435.",
          "Apply to LEAP, the state's LIHEAP, first if it is open.",
          "Meet the partner agency near you.",
        ],
        requiredDocuments: ["Energy bill", "Proof of income", "Photo ID"],
        phones: [{ number: "1-866-432-8435", description: "1-866-HEAT-HELP" }],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "nj-shares",
    name: "NJ SHARES",
    description: "A nonprofit that helps New Jersey households in a hard time with energy, water and phone bills.",
    website: "https://www.njshares.org/",
    services: [
      {
        slug: "nj-shares-utility-grants",
        name: "NJ SHARES utility grants",
        summary: "A grant toward gas, electric or water bills for New Jersey families in a hard time who earn too much for other aid.",
        description:
          "You need a short-term money problem, such as a job loss or illness, and some history of paying in good faith. The grant goes to the utility. The same office can tell you about LIHEAP and the Universal Service Fund.",
        es: {
          summary:
            "Ayuda para los recibos de gas, luz o agua para familias de Nueva Jersey en un momento difícil que ganan demasiado para otra ayuda.",
        },
        needs: ["utility-bill", "water-bill"],
        situations: [],
        delivery: ["ONLINE", "PHONE", "IN_PERSON"],
        coverage: { kind: "STATES", states: ["NJ"] },
        languages: ["en", "es"],
        eligibility: "New Jersey residents under the program's income limit, with a bill in arrears and a recent hardship.",
        howToApply: [
          "Call 1-866-657-4273 or apply on the website.",
          "Send your bill, ID and proof of income.",
          "The utility is paid if you are approved.",
        ],
        requiredDocuments: ["Utility bill", "Photo ID", "Proof of income for everybody in the home"],
        phones: [{ number: "1-866-657-4273" }],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "the-heat-and-warmth-fund",
    name: "The Heat and Warmth Fund",
    alternateName: "THAW",
    description: "A Michigan nonprofit that keeps families connected to heat, light and water.",
    website: "https://thawfund.org/",
    services: [
      {
        slug: "thaw-utility-assistance",
        name: "THAW utility assistance",
        summary: "Help with past-due gas, electric, propane or water bills for Michigan families.",
        description:
          "THAW looks at your bill and income and tells you which of its programs fit. Some come with a lower monthly payment plan. Money opens and closes during the year.",
        es: { summary: "Ayuda con recibos atrasados de gas, luz, propano o agua para familias de Michigan." },
        needs: ["utility-bill", "heating-cooling-bill", "water-bill"],
        situations: ["low-income"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "STATES", states: ["MI"] },
        eligibility: "Michigan residents under the income limit of each program, behind on a bill or with a shutoff notice.",
        howToApply: ["Look on the website which programs are open.", "Apply online or call.", "Send the bill, ID and proof of income."],
        requiredDocuments: ["Utility bill", "Photo ID", "Proof of income"],
        phones: [{ number: "1-800-866-8429", description: "1-800-866-THAW" }],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "oregon-energy-fund",
    name: "Oregon Energy Fund",
    description: "A nonprofit that works with local agencies to help people in Oregon keep heat and power on.",
    website: "https://www.oregonenergyfund.org/",
    services: [
      {
        slug: "oregon-energy-fund-bill-help",
        name: "Energy bill assistance",
        summary: "Help with a heating or electric bill in Oregon, through an agency near you.",
        description:
          "Local community agencies take your application and pay the company. They also look at LIHEAP and other funds for you, so one visit may cover several.",
        es: { summary: "Ayuda con el recibo de calefacción o luz en Oregón, por medio de una agencia cerca de usted." },
        needs: ["utility-bill", "heating-cooling-bill"],
        situations: ["low-income"],
        delivery: ["PHONE", "IN_PERSON"],
        coverage: { kind: "STATES", states: ["OR"] },
        eligibility: "Oregon residents under the income limit who have trouble paying for energy.",
        howToApply: ["Find the agency for your county on the website.", "Call for an appointment.", "Bring the bill and proof of income."],
        requiredDocuments: ["Energy bill", "Proof of income"],
      },
    ],
  },
  {
    slug: "dollar-energy-fund",
    name: "Dollar Energy Fund",
    description: "A nonprofit from Pittsburgh that gives utility grants together with utility companies in several states.",
    website: "https://www.dollarenergy.org/",
    services: [
      {
        slug: "dollar-energy-fund-hardship-program",
        name: "Hardship Program",
        summary: "A one-time grant on your gas, electric or water account when the service is off or about to be shut off.",
        description:
          "It works only with customers of partner utilities, and each utility has its own income limit, amount and dates. In most cases you must owe something, must have tried to pay in the last months, and must ask LIHEAP first when it is open. The program year starts in October and ends when the money does.",
        es: {
          name: "Programa para dificultades",
          summary: "Una ayuda única en su cuenta de gas, luz o agua cuando le cortaron el servicio o están por cortarlo.",
        },
        needs: ["utility-bill", "water-bill", "heating-cooling-bill"],
        situations: ["low-income", "older-adult"],
        delivery: ["ONLINE", "PHONE", "IN_PERSON"],
        coverage: { kind: "STATES", states: ["PA", "WV", "OH"] },
        eligibility:
          "Customers of a partner utility with income under its limit, and a bill in arrears. People 62 and older often need a smaller past payment.",
        howToApply: [
          "Call your utility and ask if it works with Dollar Energy Fund.",
          "Get the name of a local agency that takes applications, or apply online.",
          "Show the bill, proof of income and your last payments.",
        ],
        requiredDocuments: [
          "Utility bill",
          "Proof of income",
          "Proof of your last payments",
          "Social Security numbers, if the utility asks",
        ],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "heartshare-human-services-of-new-york",
    name: "HeartShare Human Services of New York",
    description: "A New York nonprofit for people with disabilities and families. It also gives out energy grants for utility companies.",
    website: "https://www.heartshare.org/",
    services: [
      {
        slug: "heartshare-energy-assistance",
        name: "HeartShare energy assistance",
        summary: "A grant toward your electric or gas bill in New York City and nearby, when you have used up other help.",
        description:
          "HeartShare runs funds for Con Edison and National Grid customers. The season and the rules are different for each fund. Most often you must have asked the state's HEAP first.",
        es: { summary: "Ayuda para su recibo de luz o gas en la ciudad de Nueva York y cerca, cuando ya usó otra ayuda." },
        needs: ["utility-bill", "heating-cooling-bill"],
        situations: ["low-income"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "COUNTIES", counties: ["36005", "36047", "36061", "36081", "36085", "36059", "36103", "36119"] },
        languages: ["en", "es"],
        eligibility:
          "Residential customers of the partner utility, in the five boroughs, Long Island or Westchester, under the fund's income limit.",
        howToApply: [
          "See on the website which fund is open for your utility.",
          "Call or apply as it says there.",
          "Send the bill and proof of income.",
        ],
        requiredDocuments: ["Utility bill in your name", "Proof of income", "Photo ID"],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "national-diaper-bank-network",
    name: "National Diaper Bank Network",
    description: "A network of diaper banks across the country that give out diapers and period supplies.",
    website: "https://nationaldiaperbanknetwork.org/",
    services: [
      {
        slug: "diaper-bank-finder",
        name: "Find a diaper bank",
        summary: "Free diapers and wipes, and in some places period supplies or adult diapers, from a diaper bank near you.",
        description:
          "SNAP and WIC do not pay for diapers. Diaper banks fill part of the gap, most often through partners such as pantries, clinics and Head Start. The map on the website shows the banks; each tells you where to pick up.",
        es: {
          name: "Encuentre un banco de pañales",
          summary:
            "Pañales y toallitas gratis, y en algunos lugares productos para el periodo o pañales de adulto, de un banco cerca de usted.",
        },
        needs: ["diapers", "baby-supplies", "hygiene-supplies"],
        situations: ["new-parent", "infant", "low-income", "caregiver"],
        delivery: ["IN_PERSON", "ONLINE"],
        coverage: { kind: "NATION" },
        eligibility: "Families who cannot pay for enough diapers. Some banks only give through partner agencies.",
        howToApply: [
          "Look for a member on the map, or call 211.",
          "Ask the bank where to pick up, and which sizes they have.",
          "If it works through partners, ask your caseworker to request.",
        ],
      },
    ],
  },
  {
    slug: "habitat-for-humanity-international",
    name: "Habitat for Humanity International",
    description: "A nonprofit whose local groups build and repair homes together with the families who live in them.",
    website: "https://www.habitat.org/",
    phones: [{ number: "1-800-422-4828", description: "1-800-HABITAT" }],
    services: [
      {
        slug: "habitat-home-repair",
        name: "Habitat home repair",
        summary: "Repairs that make your home safe: roof, steps, ramp, plumbing or paint, at a price you can pay.",
        description:
          "Many local Habitats fix homes for owners with low income, and often for older adults and veterans. You may help with the work and pay back part over time without interest. Not every local group does repairs.",
        es: {
          name: "Reparación de casas de Habitat",
          summary: "Reparaciones para que su casa sea segura: techo, escalones, rampa, plomería o pintura, a un precio que pueda pagar.",
        },
        needs: ["home-repair", "home-modification"],
        situations: ["low-income", "older-adult", "veteran", "disability"],
        delivery: ["HOME_VISIT", "PHONE"],
        coverage: { kind: "NATION" },
        cost: "SLIDING_SCALE",
        costNote: "Some groups ask you to pay part over time.",
        eligibility: "You own and live in the home, and your income is under the local limit. Each Habitat has its own rules.",
        howToApply: [
          "Find your local Habitat by ZIP code on the website.",
          "Ask if it does repairs and when it takes applications.",
          "They look at the home and your income.",
        ],
        requiredDocuments: ["Proof that you own the home", "Proof of income", "Proof of home insurance, if they ask"],
      },
      {
        slug: "habitat-homeownership",
        name: "Habitat homeownership",
        summary: "Buy a decent home you can afford, after helping to build it, with a loan made for low incomes.",
        description:
          "You put in hours of work (sweat equity), take classes on money and home care, and then buy the home with a payment set by your income. Homes are few, and local groups choose families by need, ability to pay and willingness to work along.",
        es: {
          name: "Casa propia con Habitat",
          summary: "Compre una casa digna que pueda pagar, después de ayudar a construirla, con un préstamo para bajos ingresos.",
        },
        needs: ["home-ownership", "affordable-housing"],
        situations: ["low-income", "parent", "veteran"],
        delivery: ["IN_PERSON", "PHONE"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "You pay a mortgage set by your income.",
        fundStatus: "UNKNOWN",
        eligibility: "Need for a better home, income inside the local limits, and steady enough to pay a small mortgage.",
        howToApply: [
          "Find your local Habitat and ask when it opens applications.",
          "Go to the information meeting.",
          "Apply and show your income.",
        ],
        requiredDocuments: ["Proof of income", "Facts on debts and rent"],
      },
    ],
  },
  {
    slug: "family-promise",
    name: "Family Promise",
    description: "A national nonprofit with local groups that keep families with children from losing a home, or help them to a new one.",
    website: "https://familypromise.org/",
    services: [
      {
        slug: "family-promise-shelter-and-prevention",
        name: "Shelter and prevention for families",
        summary: "A place for the whole family to stay together, and help to keep or find a home.",
        description:
          "Local groups work with congregations and volunteers. They give shelter, meals and a caseworker, and many can help with rent before you lose your home. Parents and children stay together.",
        es: { summary: "Un lugar donde toda la familia se queda junta, y ayuda para no perder la casa o encontrar otra." },
        needs: ["shelter", "eviction-prevention", "transitional-housing", "case-management"],
        situations: ["parent", "single-parent", "homeless", "at-risk-of-eviction"],
        delivery: ["IN_PERSON", "PHONE"],
        coverage: { kind: "NATION" },
        eligibility: "Families with children who have no home or will soon lose it, in an area with a local group.",
        howToApply: [
          "Find the local group on the website.",
          "Call and tell them where your family sleeps tonight.",
          "If it is full, ask for other places or call 211.",
        ],
      },
    ],
  },
  {
    slug: "national-runaway-safeline",
    name: "National Runaway Safeline",
    description: "A national line for young people who have run away, have no home, or think about leaving, and for their families.",
    website: "https://www.1800runaway.org/",
    services: [
      {
        slug: "national-runaway-safeline-help",
        name: "National Runaway Safeline",
        alternateName: "1-800-RUNAWAY",
        summary: "Left home, thrown out, or thinking of leaving? Talk with somebody at any hour, and find a safe place or a way home.",
        description:
          "The call is free and private, and nobody judges you. They can find a shelter, pass on a message to your family, sit in on a call with them, and with Greyhound offer a free bus ticket home to many young people. Parents and teachers can call too.",
        es: {
          summary:
            "¿Se fue de casa, lo echaron o piensa irse? Hable con alguien a cualquier hora y encuentre un lugar seguro o cómo volver.",
        },
        url: "https://www.1800runaway.org/",
        needs: ["crisis-line", "shelter", "case-management"],
        situations: ["teen-young-adult", "homeless", "foster-youth", "lgbtq", "parent"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Young people and anybody who cares about one.",
        howToApply: ["Call 1-800-786-2929, or chat on the website.", "Say as much or as little as you like."],
        phones: [{ number: "1-800-786-2929" }],
        schedules: aroundTheClock,
      },
    ],
  },
  {
    slug: "furniture-bank-network",
    name: "Furniture Bank Network",
    alternateName: "Furniture Bank Association of North America",
    description: "A network of furniture banks in North America, which give used furniture to people who start over.",
    website: "https://furniturebanks.org/",
    services: [
      {
        slug: "furniture-bank-finder",
        name: "Find a furniture bank",
        summary: "Beds, tables and sofas at little or no cost when you move in with nothing. A caseworker most often sends you.",
        description:
          "Furniture banks collect good used furniture. You choose what you need, as in a store. Most ask for a referral from an agency, shelter, school or clinic, and some charge for delivery. The directory on the website shows who is near you.",
        es: {
          name: "Encuentre un banco de muebles",
          summary: "Camas, mesas y sofás gratis o a bajo costo cuando empieza de nuevo. Por lo general lo manda una trabajadora social.",
        },
        needs: ["furniture", "household-items"],
        situations: ["homeless", "domestic-violence-survivor", "refugee", "low-income", "foster-youth"],
        delivery: ["IN_PERSON", "ONLINE"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "Furniture is free or nearly free; delivery may cost something.",
        eligibility: "People who move out of shelter, flee abuse, lost things in a fire, or have very little. Each bank has its own rules.",
        howToApply: [
          "Look for a furniture bank in the directory.",
          "Ask whether you need a referral and from whom.",
          "Make an appointment and plan how to carry things home.",
        ],
      },
    ],
  },
  {
    slug: "sleep-in-heavenly-peace",
    name: "Sleep in Heavenly Peace",
    description: "Volunteers in local chapters who build beds so that no child sleeps on the floor.",
    website: "https://shpbeds.org/",
    services: [
      {
        slug: "sleep-in-heavenly-peace-beds",
        name: "A free bed for a child",
        summary: "A new bed with mattress, sheets and blanket, built and set up in your home, for a child who has none.",
        description:
          "You ask on the website. If there is a chapter for your ZIP code, volunteers call, then bring the bed and put it together. The wait depends on the chapter.",
        es: {
          name: "Una cama gratis para un niño",
          summary: "Una cama nueva con colchón, sábanas y cobija, armada en su casa, para un niño que no tiene.",
        },
        needs: ["furniture"],
        situations: ["child", "parent", "low-income"],
        delivery: ["HOME_VISIT", "ONLINE"],
        coverage: { kind: "NATION" },
        languages: ["en"],
        eligibility: "Children from 3 to 17 who have no bed of their own, in an area with a chapter.",
        minimumAge: 3,
        maximumAge: 17,
        howToApply: ["Fill in the request for a bed on the website.", "Wait for a call from the chapter.", "Be at home for the delivery."],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "dress-for-success-worldwide",
    name: "Dress for Success Worldwide",
    description: "A nonprofit that helps women find and keep work, with clothes, coaching and a network of other women.",
    website: "https://dressforsuccess.org/",
    services: [
      {
        slug: "dress-for-success-suiting",
        name: "Interview clothes and job coaching",
        summary: "Free clothes for a job interview and for the first days at work, and coaching, for women.",
        description:
          "A stylist helps you choose an outfit in a private fitting. Many offices also offer resume help, practice interviews and a group for women who have started work.",
        es: {
          name: "Ropa para entrevistas y orientación laboral",
          summary: "Ropa gratis para una entrevista y los primeros días de trabajo, y orientación, para mujeres.",
        },
        needs: ["clothing", "job-search"],
        situations: ["unemployed", "low-income", "domestic-violence-survivor", "formerly-incarcerated"],
        delivery: ["IN_PERSON", "ONLINE"],
        coverage: { kind: "NATION" },
        eligibility:
          "Women who look for work or start a job, near one of the offices. Many come through a partner agency; ask if you can sign up yourself.",
        howToApply: [
          "Find the office nearest to you on the website.",
          "Ask your agency for a referral, or call the office.",
          "Come to the fitting.",
        ],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "american-red-cross",
    name: "American Red Cross",
    description: "A national nonprofit that helps after fires, storms and floods, collects blood and supports military families.",
    website: "https://www.redcross.org/",
    services: [
      {
        slug: "red-cross-disaster-relief",
        name: "Disaster relief and shelter",
        summary: "A place to sleep, food and some money right after a home fire, storm or flood.",
        description:
          "Help is free. After a home fire, volunteers can come the same day with money for a hotel, clothes and food. In bigger disasters the Red Cross opens shelters for everybody, with no ID needed to come in. Health workers help you replace medicine, glasses or a walker.",
        es: {
          name: "Ayuda y albergue en desastres",
          summary: "Un lugar donde dormir, comida y algo de dinero justo después de un incendio, tormenta o inundación.",
          description:
            "La ayuda es gratis. Después de un incendio en casa, los voluntarios pueden llegar el mismo día con dinero para hotel, ropa y comida. En desastres más grandes la Cruz Roja abre albergues para todos, sin pedir identificación. El personal de salud ayuda a reponer medicinas, lentes o un andador.",
        },
        url: "https://www.redcross.org/get-help.html",
        needs: ["disaster-recovery", "shelter", "emergency-cash", "clothing"],
        situations: ["disaster-survivor"],
        delivery: ["IN_PERSON", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anybody whose home was hit by a disaster, whatever their immigration status.",
        howToApply: [
          "Call 1-800-733-2767.",
          "Or look for open shelters on the website.",
          "Tell them about medicine or equipment you lost.",
        ],
        phones: [{ number: "1-800-733-2767", description: "1-800-RED-CROSS" }],
      },
      {
        slug: "red-cross-hero-care-network",
        name: "Hero Care Network",
        alternateName: "Emergency messages for military families",
        summary: "Tell a service member about a death, birth or illness at home, and get help with emergency travel or money.",
        description:
          "The Red Cross checks the news and brings the message to the command, at any hour, anywhere in the world. The command decides about leave. The Red Cross can also help to ask the military aid societies for travel or burial money.",
        es: {
          summary:
            "Avise a un militar de una muerte, un nacimiento o una enfermedad en la familia y reciba ayuda para el viaje o un gasto urgente.",
        },
        needs: ["emergency-cash", "funeral-costs", "case-management"],
        situations: ["active-military", "military-family"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Families of active duty, Guard and Reserve members and some others.",
        howToApply: [
          "Call 1-877-272-7337 or send the request online.",
          "Have the service member's full name, rank, unit and birth date ready.",
          "Give the name of the hospital or funeral home.",
        ],
        phones: [{ number: "1-877-272-7337" }],
        schedules: aroundTheClock,
      },
    ],
  },
  {
    slug: "child-care-aware-of-america",
    name: "Child Care Aware of America",
    description: "A national nonprofit that works with local offices to help parents find good child care.",
    website: "https://www.childcareaware.org/",
    services: [
      {
        slug: "child-care-resource-and-referral",
        name: "Find child care and fee help",
        summary: "Find a day care or home provider near you, learn how to tell that it is good, and who helps to pay.",
        description:
          "The website leads you to your local child care resource and referral office. It knows the providers with open places, their license record, and the help with the cost in your state. For military families Child Care Aware also handles fee help for the services.",
        es: {
          name: "Encontrar guardería y ayuda para pagarla",
          summary: "Encuentre guardería o cuidadora cerca de usted, aprenda a reconocer una buena y sepa quién ayuda a pagar.",
        },
        needs: ["childcare", "preschool", "after-school"],
        situations: ["parent", "infant", "child", "military-family", "active-military"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Every parent. Fee help has its own rules.",
        howToApply: [
          "Enter your ZIP code on the website.",
          "Call your local office with your hours and the ages of your children.",
          "Visit the places before you choose.",
        ],
      },
    ],
  },
  {
    slug: "pcs-for-people",
    name: "PCs for People",
    description: "A nonprofit that fixes used computers and sells them, with low-cost internet, to people with low income.",
    website: "https://www.pcsforpeople.org/",
    services: [
      {
        slug: "pcs-for-people-low-cost-computers",
        name: "Low-cost computers and internet",
        summary: "A refurbished laptop or desktop, and cheap home internet, if money is tight.",
        description:
          "You can shop online and have it sent to you, or go to a store where there is one. Computers come ready to use with a warranty for a time. They also repair them.",
        es: {
          name: "Computadoras e internet a bajo costo",
          summary: "Una computadora reacondicionada e internet barato para su casa si tiene poco dinero.",
        },
        needs: ["computer-tablet", "phone-internet"],
        situations: ["low-income", "student", "unemployed"],
        delivery: ["ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        cost: "FEE",
        costNote: "Low prices; ask about free computers through partner agencies.",
        fundStatus: "OPEN",
        eligibility:
          "Households under 200% of the federal poverty level (or 60% of the area's median income), or in a program such as SNAP, Medicaid or SSI.",
        howToApply: ["Check on the website that you qualify.", "Send a photo ID and proof of income or of a benefit.", "Choose and pay."],
        requiredDocuments: ["Photo ID", "Proof of income or of SNAP, Medicaid or another program"],
      },
    ],
  },
];
