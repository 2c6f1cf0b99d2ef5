import type { OrganizationRecordInput } from "@waypost/schema/catalog";

type ServiceInput = OrganizationRecordInput["services"][number];

const incomePaper = "Proof of income, such as a tax return or benefit letter";
const diagnosisPaper = "A form or letter from your doctor about your illness or disability";

/** What every state assistive technology program does; the federal Assistive Technology Act pays for it in each state. */
const stateAssistiveTechnology = {
  needs: ["assistive-technology", "equipment-loan", "medical-equipment", "hearing-aids"],
  situations: ["disability", "older-adult", "blind-low-vision", "deaf-hard-of-hearing", "wheelchair-user"],
  delivery: ["PHONE", "ONLINE", "IN_PERSON"],
  costNote: "Advice, try-outs and most short loans are free. What you buy or borrow money for costs something.",
  fundStatus: "OPEN",
  howToApply: [
    "Call or write and tell what is hard for you to do.",
    "Try out devices or borrow one.",
    "Ask about used equipment and low-cost loans.",
  ],
  acceptsReferrals: true,
  responseDays: 5,
} satisfies Partial<ServiceInput>;

/** Equipment to live with an illness or disability, glasses, hearing aids, teeth, clinics, and care at home. */
export const equipmentAndCare: readonly OrganizationRecordInput[] = [
  {
    slug: "als-association",
    name: "The ALS Association",
    description: "A national charity for people with ALS (Lou Gehrig's disease) and their families.",
    website: "https://www.als.org",
    phones: [{ number: "1-800-782-4747" }],
    services: [
      {
        slug: "als-association-care-services",
        name: "ALS care services",
        summary: "ALS in the family? A care team helps with insurance, benefits, home changes, groups and the next steps. Free.",
        description:
          "Care services staff in your area explain what to expect, help you get benefits such as Medicare and disability, and tell you about ALS clinics. There are groups for people with ALS, for caregivers, and for children.",
        es: {
          summary:
            "¿ELA en la familia? Un equipo le ayuda con seguro, beneficios, cambios en la casa, grupos y los pasos que siguen. Gratis.",
        },
        needs: ["case-management", "caregiver-support", "support-group", "disease-education"],
        situations: ["als", "caregiver", "veteran"],
        delivery: ["PHONE", "ONLINE", "HOME_VISIT"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "People with ALS, and their family and caregivers.",
        howToApply: ["Call, or sign up on the website.", "A care services person for your area calls you."],
        phones: [{ number: "1-800-782-4747" }],
        acceptsReferrals: true,
        responseDays: 3,
      },
      {
        slug: "als-association-equipment-loan",
        name: "ALS equipment loan closets",
        summary: "Borrow a wheelchair, lift, bed or shower chair free while you have ALS. Staff find what your area has.",
        description:
          "Loan closets hold used equipment that other families gave back. You can borrow while you wait for insurance or when it will not pay. What is there, and whether it can be brought to your home, differs by place.",
        es: {
          summary:
            "Pida prestada gratis una silla de ruedas, una grúa, una cama o una silla de baño mientras tiene ELA. Le dicen qué hay en su zona.",
          description:
            "Los almacenes guardan equipo usado que devolvieron otras familias. Puede pedirlo prestado mientras espera al seguro o cuando el seguro no paga. Lo que hay, y si lo llevan a su casa, depende del lugar.",
        },
        needs: ["equipment-loan", "medical-equipment", "wheelchair", "assistive-technology"],
        situations: ["als", "wheelchair-user"],
        delivery: ["IN_PERSON", "HOME_VISIT"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "You have ALS and are signed up with The ALS Association.",
        howToApply: ["Sign up with care services.", "Say what you need. A therapist's advice helps.", "Agree on pick-up or delivery."],
        requiredDocuments: [diagnosisPaper],
        phones: [{ number: "1-800-782-4747" }],
        acceptsReferrals: true,
        responseDays: 5,
      },
    ],
  },
  {
    slug: "team-gleason",
    name: "Team Gleason",
    description: "A nonprofit in New Orleans, started by football player Steve Gleason, for people with ALS.",
    website: "https://teamgleason.org",
    services: [
      {
        slug: "team-gleason-technology-and-equipment",
        name: "Team Gleason technology and equipment",
        summary:
          "ALS took your voice or your movement? Help with speech devices, wheelchair parts and smart-home tools that insurance does not pay.",
        description:
          "Team Gleason helps people with ALS get devices to speak with the eyes, seat lifts for power chairs, and tools to run things at home. It also helps save your voice early on.",
        es: {
          summary:
            "¿La ELA le quitó la voz o el movimiento? Ayuda con aparatos para hablar, partes de silla de ruedas y otras herramientas que el seguro no paga.",
        },
        needs: ["assistive-technology", "wheelchair", "medical-equipment"],
        situations: ["als", "wheelchair-user"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "You have ALS and live in the United States.",
        howToApply: ["Fill in the form online.", "Add the advice of your therapist if you have one."],
        requiredDocuments: [diagnosisPaper],
        acceptsReferrals: true,
        responseDays: 5,
      },
    ],
  },
  {
    slug: "muscular-dystrophy-association",
    name: "Muscular Dystrophy Association",
    alternateName: "MDA",
    description: "A national charity for people with muscular dystrophy, ALS, SMA and related muscle and nerve diseases.",
    website: "https://www.mda.org",
    phones: [{ number: "1-833-275-6321" }],
    services: [
      {
        slug: "mda-resource-center",
        name: "MDA Resource Center",
        summary: "A muscle disease in the family? Specialists help you find clinics, equipment, school and work help, and support.",
        description:
          "Staff answer questions by phone and email and look for programs near you. They know the MDA care centers and can tell you about loaned or given equipment.",
        es: {
          summary:
            "¿Una enfermedad de los músculos en la familia? Le ayudan a encontrar clínicas, equipo, ayuda en la escuela y el trabajo, y apoyo.",
        },
        needs: ["disease-education", "help-applying", "medical-equipment"],
        situations: ["rare-disease", "als", "wheelchair-user"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Anyone with a disease that MDA covers, and family.",
        howToApply: ["Call or write through the website.", "Ask what equipment and clinics there are in your area."],
        phones: [{ number: "1-833-275-6321" }],
        acceptsReferrals: true,
        responseDays: 3,
      },
      {
        slug: "mda-summer-camp",
        name: "MDA Summer Camp",
        summary: "A free week of camp for children with a muscle disease, each with a helper at their side.",
        description:
          "Children swim, ride and make friends in a place built for wheelchairs. Medical staff are there. There is no cost to the family.",
        es: {
          summary: "Una semana gratis de campamento para niños con una enfermedad de los músculos, cada uno con una persona que le ayuda.",
        },
        needs: ["illness-camp"],
        situations: ["child", "rare-disease", "wheelchair-user"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Children of 8 to 17 with a disease that MDA covers.",
        minimumAge: 8,
        maximumAge: 17,
        howToApply: ["Sign up on the website early in the year.", "The doctor fills in a health form."],
        requiredDocuments: ["A health form from your child's doctor"],
      },
    ],
  },
  {
    slug: "at3-center",
    name: "AT3 Center",
    description: "The national center that supports the assistive technology program of every state and territory.",
    website: "https://at3center.net",
    services: [
      {
        slug: "find-your-state-assistive-technology-program",
        name: "Find your state's assistive technology program",
        summary: "Need a tool that makes daily life easier with a disability? Every state has a program where you can try and borrow one.",
        description:
          "State programs show devices, lend them for a few weeks, pass on used equipment and help with loans to buy. They cover hearing, seeing, speaking, moving, learning and the home. The website has the address for each state and territory.",
        es: {
          summary:
            "¿Necesita una herramienta que le facilite la vida con una discapacidad? Cada estado tiene un programa donde puede probarla y pedirla prestada.",
        },
        needs: ["assistive-technology", "equipment-loan"],
        situations: ["disability", "older-adult", "blind-low-vision", "deaf-hard-of-hearing"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "People with any disability, at any age, and those who help them.",
        howToApply: ["Pick your state on the website.", "Call that program."],
      },
    ],
  },
  {
    slug: "ability-tools",
    name: "Ability Tools",
    description: "California's assistive technology program.",
    website: "https://abilitytools.org",
    phones: [{ number: "1-800-390-2699" }],
    services: [
      {
        ...stateAssistiveTechnology,
        slug: "ability-tools-device-lending",
        name: "Ability Tools device lending and reuse",
        summary: "In California: try or borrow tools that help with a disability, or find used equipment such as walkers and chairs.",
        description:
          "Lending libraries around California lend devices so that you can try before you buy. An online market lists used equipment, some of it free. Staff explain ways to pay.",
        es: {
          summary:
            "En California: pruebe o pida prestadas herramientas para una discapacidad, o encuentre equipo usado como andadores y sillas.",
        },
        coverage: { kind: "STATES", states: ["CA"] },
        eligibility: "People with any disability who live in California, and those who help them.",
        phones: [{ number: "1-800-390-2699" }],
      },
    ],
  },
  {
    slug: "texas-technology-access-program",
    name: "Texas Technology Access Program",
    alternateName: "TTAP",
    description: "Texas's assistive technology program, at the University of Texas at Austin.",
    services: [
      {
        ...stateAssistiveTechnology,
        slug: "ttap-device-lending",
        name: "TTAP try-outs, loans and reuse",
        summary: "In Texas: see, try and borrow tools that help with a disability before you spend money on them.",
        description:
          "Centers around Texas show devices and lend them for some weeks. The program also works with groups that fix used equipment and with a loan program.",
        es: { summary: "En Texas: vea, pruebe y pida prestadas herramientas para una discapacidad antes de gastar dinero en ellas." },
        coverage: { kind: "STATES", states: ["TX"] },
        eligibility: "People with any disability who live in Texas, and those who help them.",
      },
    ],
  },
  {
    slug: "washington-assistive-technology-act-program",
    name: "Washington Assistive Technology Act Program",
    alternateName: "WATAP",
    description: "Washington State's assistive technology program, at the University of Washington.",
    website: "https://watap.org",
    phones: [{ number: "1-800-214-8731" }],
    services: [
      {
        ...stateAssistiveTechnology,
        slug: "watap-device-lending",
        name: "WATAP device lending library",
        summary: "In Washington State: borrow a tool that helps with hearing, seeing, speaking, moving or learning, and try it at home.",
        description: "The library mails devices to your home for a few weeks. Staff show you devices online and help you choose.",
        es: {
          summary:
            "En el estado de Washington: pida prestada una herramienta para oír, ver, hablar, moverse o aprender, y pruébela en casa.",
        },
        coverage: { kind: "STATES", states: ["WA"] },
        eligibility: "People with any disability who live in Washington State, and those who help them.",
        phones: [{ number: "1-800-214-8731" }],
      },
    ],
  },
  {
    slug: "new-york-state-traid",
    name: "New York State TRAID Program",
    alternateName: "Technology-Related Assistance for Individuals with Disabilities",
    description: "New York State's assistive technology program.",
    services: [
      {
        ...stateAssistiveTechnology,
        slug: "traid-centers",
        name: "TRAID centers",
        summary: "In New York State: borrow or get used equipment and tools for a disability from a center in your region.",
        description:
          "Regional centers lend devices, let you try them and pass on used equipment such as shower chairs, walkers and talking devices, mostly at no cost.",
        es: {
          summary:
            "En el estado de Nueva York: pida prestado o reciba equipo usado y herramientas para una discapacidad en un centro de su región.",
        },
        coverage: { kind: "STATES", states: ["NY"] },
        eligibility: "People with any disability who live in New York State, and those who help them.",
      },
    ],
  },
  {
    slug: "techowl",
    name: "TechOWL",
    alternateName: "Technology for Our Whole Lives",
    description: "Pennsylvania's assistive technology program, at Temple University.",
    website: "https://techowlpa.org",
    phones: [{ number: "1-800-204-7428" }],
    services: [
      {
        ...stateAssistiveTechnology,
        slug: "techowl-lending-library",
        name: "TechOWL lending library and reuse",
        summary: "In Pennsylvania: borrow devices for free, get used equipment, and ask about free phones for people with a disability.",
        description:
          "The library sends devices to you and pays for the way back. Reuse partners give out used equipment. A special program has free phone equipment for people with a disability and low income.",
        es: {
          summary:
            "En Pensilvania: pida prestados aparatos gratis, reciba equipo usado y pregunte por teléfonos gratis para personas con discapacidad.",
        },
        coverage: { kind: "STATES", states: ["PA"] },
        eligibility: "People with any disability who live in Pennsylvania, and those who help them.",
        phones: [{ number: "1-800-204-7428" }],
      },
    ],
  },
  {
    slug: "faast",
    name: "Florida Alliance for Assistive Services and Technology",
    alternateName: "FAAST",
    description: "Florida's assistive technology program.",
    website: "https://www.faast.org",
    services: [
      {
        ...stateAssistiveTechnology,
        slug: "faast-device-loans",
        name: "FAAST device loans and reuse",
        summary: "In Florida: try and borrow tools for a disability, find used equipment, or ask for a loan to buy what you need.",
        description:
          "Centers around Florida show and lend devices. A reuse site lists used equipment, and a loan program helps pay for devices, hearing aids or changes to a car or home.",
        es: {
          summary:
            "En Florida: pruebe y pida prestadas herramientas para una discapacidad, encuentre equipo usado o pida un préstamo para comprar lo que necesita.",
        },
        coverage: { kind: "STATES", states: ["FL"] },
        eligibility: "People with any disability who live in Florida, and those who help them.",
      },
    ],
  },
  {
    slug: "illinois-assistive-technology-program",
    name: "Illinois Assistive Technology Program",
    alternateName: "IATP",
    description: "Illinois's assistive technology program, in Springfield.",
    website: "https://www.iltech.org",
    phones: [{ number: "1-800-852-5110" }],
    services: [
      {
        ...stateAssistiveTechnology,
        slug: "iatp-device-loans",
        name: "IATP device loans and reuse",
        summary: "In Illinois: borrow tools for a disability, try them with an expert, or get used equipment that has been fixed.",
        description:
          "IATP lends devices for several weeks, shows them in person and online, and gives out used medical equipment. It also has low-cost loans to buy devices.",
        es: {
          summary:
            "En Illinois: pida prestadas herramientas para una discapacidad, pruébelas con un experto o reciba equipo usado ya reparado.",
        },
        coverage: { kind: "STATES", states: ["IL"] },
        eligibility: "People with any disability who live in Illinois, and those who help them.",
        phones: [{ number: "1-800-852-5110" }],
      },
    ],
  },
  {
    slug: "requipment-massachusetts",
    name: "REquipment",
    description: "A Massachusetts program that cleans and repairs used medical equipment and gives it away.",
    website: "https://dmerequipment.org",
    services: [
      {
        slug: "requipment-free-equipment",
        name: "REquipment free medical equipment",
        summary: "In Massachusetts: free used wheelchairs, scooters, lifts, walkers and shower chairs, cleaned and repaired.",
        description: "Look at what is in stock online and ask for it. Large pieces can be brought to your home in much of the state.",
        es: {
          summary: "En Massachusetts: sillas de ruedas, escúteres, grúas, andadores y sillas de baño usados, limpios y reparados, gratis.",
        },
        needs: ["medical-equipment", "wheelchair"],
        situations: ["disability", "wheelchair-user", "older-adult"],
        delivery: ["ONLINE", "HOME_VISIT", "IN_PERSON"],
        coverage: { kind: "STATES", states: ["MA"] },
        fundStatus: "OPEN",
        eligibility: "People who live in Massachusetts and need the equipment.",
        howToApply: ["Look at the stock online.", "Send a request for the item.", "Agree on delivery or pick-up."],
        acceptsReferrals: true,
        responseDays: 3,
      },
    ],
  },
  {
    slug: "friends-of-disabled-adults-and-children",
    name: "Friends of Disabled Adults and Children",
    alternateName: "FODAC",
    description: "A nonprofit near Atlanta that repairs used medical equipment and gives it out at little or no cost.",
    website: "https://fodac.org",
    phones: [{ number: "1-770-491-9014" }],
    locations: [
      {
        key: "stone-mountain",
        name: "FODAC",
        address: { line1: "4900 Lewis Road", city: "Stone Mountain", state: "GA", postalCode: "30083" },
        latitude: 33.817,
        longitude: -84.203,
      },
    ],
    services: [
      {
        slug: "fodac-home-medical-equipment",
        name: "FODAC home medical equipment",
        summary: "In Georgia: wheelchairs, hospital beds, walkers and bath aids, used and repaired, for little or no money.",
        description:
          "FODAC takes in used equipment, cleans and repairs it and passes it on. It also builds ramps and adapts vans. People without insurance, or whose insurance does not pay, come here.",
        es: {
          summary:
            "En Georgia: sillas de ruedas, camas de hospital, andadores y ayudas para el baño, usados y reparados, por poco o ningún dinero.",
        },
        needs: ["medical-equipment", "wheelchair", "home-modification"],
        situations: ["disability", "wheelchair-user", "uninsured", "child"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "STATES", states: ["GA"] },
        cost: "VARIES",
        costNote: "A small fee is asked of those who can pay it.",
        fundStatus: "OPEN",
        eligibility: "People with a disability or illness who need equipment.",
        howToApply: ["Fill in the request form or call.", "Have your doctor's order ready for larger items.", "Come to pick it up."],
        requiredDocuments: ["A doctor's order, for larger items", "Photo ID"],
        phones: [{ number: "1-770-491-9014" }],
        locations: ["stone-mountain"],
        acceptsReferrals: true,
        responseDays: 3,
      },
    ],
  },
  {
    slug: "foundation-for-rehabilitation-equipment-and-endowment",
    name: "Foundation for Rehabilitation Equipment & Endowment",
    alternateName: "F.R.E.E.",
    description: "A nonprofit in Virginia that gives used mobility equipment to adults who cannot pay for it.",
    website: "https://www.free-foundation.org",
    services: [
      {
        slug: "free-foundation-mobility-equipment",
        name: "F.R.E.E. mobility equipment",
        summary: "In Virginia: free wheelchairs, walkers and other moving aids for adults with little or no insurance for them.",
        description: "Volunteers clean and repair used equipment. A therapist or doctor says what you need, so that it fits.",
        es: {
          summary:
            "En Virginia: sillas de ruedas, andadores y otras ayudas para moverse, gratis, para adultos con poco o ningún seguro para ellas.",
        },
        needs: ["medical-equipment", "wheelchair"],
        situations: ["uninsured", "low-income", "disability", "wheelchair-user"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "STATES", states: ["VA"] },
        fundStatus: "OPEN",
        eligibility:
          "Adults who live in a part of Virginia that a chapter serves, have low income, and cannot get the item through insurance.",
        howToApply: ["Ask a therapist, doctor or social worker to send the form.", "The chapter looks for the right item."],
        requiredDocuments: ["A form from your therapist or doctor", incomePaper],
        acceptsReferrals: true,
        responseDays: 5,
      },
    ],
  },
  {
    slug: "lions-clubs-international",
    name: "Lions Clubs International",
    description: "Local clubs of volunteers all over the country, known for help with eyesight.",
    website: "https://www.lionsclubs.org",
    services: [
      {
        slug: "lions-club-eyeglasses",
        name: "Lions club help with glasses",
        summary: "Cannot pay for glasses or an eye exam? Your local Lions club may be able to help.",
        description:
          "Each club decides how it helps: an exam, a pair of glasses, sometimes a hearing aid. Clubs are run by volunteers, so an answer can take a while.",
        es: { summary: "¿No puede pagar lentes o un examen de la vista? Es posible que el club de Leones de su zona le ayude." },
        needs: ["vision-care", "hearing-aids"],
        situations: ["low-income", "blind-low-vision", "uninsured"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "UNKNOWN",
        eligibility: "Each club has its own rules. Most look at your income.",
        howToApply: ["Find the club near you with the club finder.", "Write or call and say what you need."],
        requiredDocuments: [incomePaper],
      },
    ],
  },
  {
    slug: "new-eyes",
    name: "New Eyes",
    description: "A charity in New Jersey that buys new glasses for people who cannot pay for them.",
    website: "https://new-eyes.org",
    services: [
      {
        slug: "new-eyes-eyeglasses",
        name: "New Eyes vouchers for glasses",
        summary: "Have a prescription but no money for glasses? A helper can apply for a basic new pair for you, free.",
        description:
          "A social worker, school nurse or other helper applies online for you. With the voucher you choose a frame online, and the glasses are mailed. It does not pay for the eye exam.",
        es: {
          summary:
            "¿Tiene receta pero no dinero para lentes? Una persona que le ayuda puede pedir para usted un par nuevo y sencillo, gratis.",
        },
        needs: ["vision-care"],
        situations: ["low-income", "student", "uninsured"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "You live in the United States, have low income, have a recent prescription, and no other way to get glasses.",
        howToApply: ["Get an eye exam and keep the prescription.", "Ask a social worker or nurse to apply.", "Choose a frame online."],
        requiredDocuments: ["An eyeglass prescription"],
        acceptsReferrals: true,
        responseDays: 10,
      },
    ],
  },
  {
    slug: "american-academy-of-ophthalmology-foundation",
    name: "American Academy of Ophthalmology",
    description: "The national association of eye doctors.",
    website: "https://www.aao.org",
    services: [
      {
        slug: "eyecare-america",
        name: "EyeCare America",
        summary: "65 or older and no eye doctor for years? A medical eye exam by a volunteer eye doctor, often with nothing to pay.",
        description:
          "You are matched with a volunteer ophthalmologist near you. The doctor takes Medicare or other insurance as full payment, and people without insurance pay nothing. If an eye disease is found, care for it may go on for up to a year. Glasses, medicine and hospital costs are not covered.",
        es: {
          summary:
            "¿Tiene 65 años o más y lleva años sin ver a un médico de los ojos? Un examen médico de la vista con un voluntario, muchas veces sin pagar.",
          description:
            "Le buscan un oftalmólogo voluntario cerca de usted. El médico acepta Medicare u otro seguro como pago completo, y quien no tiene seguro no paga. Si le encuentran una enfermedad de los ojos, la atención puede seguir hasta un año. No incluye lentes, medicinas ni gastos de hospital.",
        },
        url: "https://www.aao.org/eyecare-america",
        needs: ["vision-care"],
        situations: ["older-adult", "medicare", "diabetes"],
        delivery: ["ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "You are 65 or older, a US citizen or legal resident, have not seen an ophthalmologist in three years or more, and do not have HMO or VA eye care. People at risk of glaucoma have their own rules.",
        howToApply: [
          "Answer the questions on the website.",
          "If you fit, you get the name of a doctor.",
          "Call the doctor's office for a visit.",
        ],
      },
    ],
  },
  {
    slug: "ascrs-foundation",
    name: "ASCRS Foundation",
    description: "The charity of the national association of cataract surgeons.",
    website: "https://ascrsfoundation.org",
    services: [
      {
        slug: "operation-sight",
        name: "Operation Sight",
        summary: "Cannot see because of cataracts and have no way to pay? A volunteer surgeon may operate at no cost.",
        description:
          "Surgeons around the country give cataract surgery to people without insurance and with low income. Whether there is one near you differs by place.",
        es: { summary: "¿No ve bien por cataratas y no puede pagar? Es posible que un cirujano voluntario le opere sin costo." },
        needs: ["vision-care"],
        situations: ["uninsured", "low-income", "blind-low-vision"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "You have cataracts that make daily life hard, a low income, and no insurance that pays for surgery.",
        howToApply: ["Apply on the website.", "Staff look for a surgeon near you."],
        requiredDocuments: [incomePaper],
        acceptsReferrals: true,
        responseDays: 10,
      },
    ],
  },
  {
    slug: "icanconnect",
    name: "iCanConnect",
    alternateName: "National Deaf-Blind Equipment Distribution Program",
    description: "A federal program that gives communication equipment to people who both see and hear poorly.",
    website: "https://www.icanconnect.org",
    phones: [{ number: "1-800-825-4595" }],
    services: [
      {
        slug: "icanconnect-equipment",
        name: "iCanConnect equipment and training",
        summary: "Trouble both hearing and seeing? Free phones, tablets, braille devices and lessons to stay in touch with others.",
        description:
          "Each state has a partner that visits you, finds out what fits, brings the equipment and teaches you to use it. You keep it.",
        es: {
          summary:
            "¿Tiene problemas para oír y para ver? Teléfonos, tabletas, aparatos braille y clases gratis para mantenerse en contacto.",
        },
        needs: ["assistive-technology", "computer-tablet", "phone-internet"],
        situations: ["blind-low-vision", "deaf-hard-of-hearing", "low-income"],
        delivery: ["HOME_VISIT", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "You have lost much of both hearing and sight, and your income is at most 400% of the federal poverty level.",
        howToApply: [
          "Find your state's partner on the website or call.",
          "Fill in the form. A professional confirms your hearing and sight.",
          "Somebody visits to see what you need.",
        ],
        requiredDocuments: [incomePaper, "A statement on your hearing and sight"],
        phones: [{ number: "1-800-825-4595" }],
        acceptsReferrals: true,
        responseDays: 10,
      },
    ],
  },
  {
    slug: "national-federation-of-the-blind",
    name: "National Federation of the Blind",
    description: "A national group of blind people.",
    website: "https://nfb.org",
    services: [
      {
        slug: "nfb-free-white-cane",
        name: "Free White Cane Program",
        summary: "Blind or with low vision? Ask for a free long white cane by mail.",
        description:
          "Any blind person in the United States or Puerto Rico may ask for a cane of the length that fits. A few months later you can ask for another.",
        es: { summary: "¿Es ciego o tiene baja visión? Pida gratis un bastón blanco largo por correo." },
        needs: ["assistive-technology"],
        situations: ["blind-low-vision"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Blind people who live in the United States or Puerto Rico and will use it themselves.",
        howToApply: ["Fill in the form on the website.", "Choose the length of the cane."],
      },
    ],
  },
  {
    slug: "miracle-ear-foundation",
    name: "Miracle-Ear Foundation",
    description: "A charity in Minneapolis that gives hearing aids to people with low income.",
    website: "https://miracle-earfoundation.org",
    services: [
      {
        slug: "miracle-ear-gift-of-sound",
        name: "Gift of Sound",
        summary: "Cannot pay for hearing aids? Hearing aids and later care for people with low income who have tried everything else.",
        description:
          "You apply through a Miracle-Ear store that takes part. The hearing aids cost nothing. Adults pay a fee with the application, and it is not given back if the answer is no, so check the rules first.",
        es: {
          summary:
            "¿No puede pagar aparatos para oír? Aparatos y atención después, para personas con bajos ingresos que ya intentaron todo lo demás.",
        },
        url: "https://miracle-earfoundation.org/gift-of-sound",
        needs: ["hearing-aids"],
        situations: ["deaf-hard-of-hearing", "low-income"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        cost: "FEE",
        costNote: "Adults pay an application fee that is not given back.",
        fundStatus: "OPEN",
        eligibility:
          "Your household income is at or below 200% of the federal poverty level, you need hearing aids, and Medicaid, insurance, VA and other programs do not pay for them.",
        howToApply: ["Call a Miracle-Ear store and ask whether it takes part.", "Get a hearing test.", "Apply online with your papers."],
        requiredDocuments: ["A recent hearing test", "Your tax return or benefit letters, and bank statements"],
        phones: [{ number: "1-800-464-8002" }],
      },
    ],
  },
  {
    slug: "help-america-hear",
    name: "Help America Hear",
    description: "A charity in New York State that gives hearing aids to people with little money.",
    website: "https://helpamericahear.org",
    phones: [{ number: "1-888-580-8886" }],
    services: [
      {
        slug: "help-america-hear-program",
        name: "Help America Hear program",
        summary: "Low income and need hearing aids? A last-resort program that gives new hearing aids through a local hearing office.",
        description:
          "The program works with hearing care offices in all parts of the country. It is meant for people who have no insurance benefit, family help or savings to pay.",
        es: {
          summary:
            "¿Bajos ingresos y necesita aparatos para oír? Un programa de último recurso que los da nuevos por medio de una oficina local.",
        },
        needs: ["hearing-aids"],
        situations: ["deaf-hard-of-hearing", "low-income"],
        delivery: ["ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "Ask about an application fee before you apply.",
        fundStatus: "OPEN",
        eligibility: "You have low income, a hearing loss, and no other way to get hearing aids.",
        howToApply: ["Read the rules and get the form.", "Get a hearing test.", "Send the form and your papers."],
        requiredDocuments: ["A recent hearing test", incomePaper],
        phones: [{ number: "1-888-580-8886" }],
      },
    ],
  },
  {
    slug: "dental-lifeline-network",
    name: "Dental Lifeline Network",
    description: "A national charity whose volunteer dentists treat people who cannot pay.",
    website: "https://dentallifeline.org",
    services: [
      {
        slug: "donated-dental-services",
        name: "Donated Dental Services",
        alternateName: "DDS",
        summary:
          "Free dental care, such as fillings and dentures, if you are 65 or older, disabled, or need your teeth fixed for medical care.",
        description:
          "Volunteer dentists do a full course of care once in your life, and labs give the dentures. Many areas have a long wait list, and some are closed. Implants and looks-only work are not included.",
        es: {
          summary:
            "Atención dental gratis, como empastes y dentaduras, si tiene 65 años o más, una discapacidad o la necesita para otro tratamiento médico.",
          description:
            "Dentistas voluntarios hacen un tratamiento completo una vez en la vida, y los laboratorios regalan las dentaduras. Muchas zonas tienen una lista de espera larga y algunas están cerradas. No incluye implantes ni trabajos solo de estética.",
        },
        needs: ["dental-care"],
        situations: ["older-adult", "disability", "serious-illness", "veteran"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "WAITLIST",
        fundNote: "Many areas have a wait list. Check your county on the website.",
        eligibility:
          "You are 65 or older, have a permanent disability, or need dental care for a medical reason, and have no other way to pay for it. Use any dental insurance first.",
        howToApply: [
          "Check on the website whether your county takes applications.",
          "Fill in the whole form.",
          "When your turn comes, send the papers they ask for.",
        ],
        requiredDocuments: [incomePaper, "Dental coverage card or a letter that says no", diagnosisPaper],
        acceptsReferrals: true,
        responseDays: 20,
      },
    ],
  },
  {
    slug: "americas-dentists-care-foundation",
    name: "America's Dentists Care Foundation",
    description: "A charity that supports the big free dental days held in many states.",
    website: "https://adcf.net",
    services: [
      {
        slug: "mission-of-mercy-dental-events",
        name: "Mission of Mercy dental days",
        summary: "A day or two of free dental care in a large hall. First come, first served. No insurance or papers needed.",
        description:
          "Volunteer dentists clean, fill and pull teeth all day. Doors open early and lines are long. The website lists the next events.",
        es: {
          summary: "Uno o dos días de atención dental gratis en un salón grande, por orden de llegada. No se necesita seguro ni papeles.",
        },
        needs: ["dental-care"],
        situations: ["uninsured", "low-income"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Everybody who cannot pay a dentist.",
        howToApply: ["Look for an event near you.", "Come early and bring a list of your medicines."],
        requiredDocuments: ["A list of your medicines"],
      },
    ],
  },
  {
    slug: "remote-area-medical",
    name: "Remote Area Medical",
    alternateName: "RAM",
    description: "A nonprofit in Tennessee that sets up free clinics for a few days at a time.",
    website: "https://www.ramusa.org",
    services: [
      {
        slug: "ram-pop-up-clinics",
        name: "RAM free pop-up clinics",
        summary: "Free teeth, eye and medical care at a weekend clinic, with glasses made on the spot. No ID and no insurance needed.",
        description:
          "Volunteers set up in fairgrounds and schools. Care is first come, first served, and you choose dental or eye care because of the time. The website lists clinics.",
        es: {
          summary:
            "Atención gratis de dientes, ojos y medicina en una clínica de fin de semana, con lentes hechos allí. Sin identificación ni seguro.",
          description:
            "Los voluntarios montan la clínica en ferias y escuelas. Se atiende por orden de llegada, y hay que escoger entre dientes y ojos por el tiempo. El sitio web tiene las fechas.",
        },
        needs: ["dental-care", "vision-care", "primary-care"],
        situations: ["uninsured", "low-income", "rural"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Everybody.",
        howToApply: [
          "Find the next clinic on the website.",
          "Come to the parking lot the night before. It opens at midnight for most clinics.",
        ],
      },
    ],
  },
  {
    slug: "national-association-of-free-and-charitable-clinics",
    name: "National Association of Free & Charitable Clinics",
    alternateName: "NAFC",
    description: "The national association of clinics run by volunteers and gifts.",
    website: "https://nafcclinics.org",
    services: [
      {
        slug: "find-a-free-clinic",
        name: "Find a free or charitable clinic",
        summary: "No insurance and need a doctor? Find a clinic near you that is free or asks for very little.",
        description:
          "Clinics differ: many see people for everyday and long-lasting illness, some have dentists, medicine or counselors. Call first to hear who can come and when.",
        es: {
          summary: "¿No tiene seguro y necesita un médico? Encuentre una clínica cercana que es gratis o cobra muy poco.",
          description:
            "Las clínicas son distintas: muchas atienden enfermedades comunes y de largo plazo, algunas tienen dentista, medicinas o consejeros. Llame antes para saber quién puede ir y a qué hora.",
        },
        needs: ["primary-care", "dental-care", "free-medicine"],
        situations: ["uninsured", "low-income", "immigrant"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Mostly people without insurance and with low income. Each clinic has its own rules.",
        howToApply: ["Search by ZIP code.", "Call the clinic before you go."],
      },
    ],
  },
  {
    slug: "hill-burton-program",
    name: "Hill-Burton Program",
    description: "A federal program: hospitals and clinics that once got building money give some care free or at a lower price.",
    services: [
      {
        slug: "hill-burton-free-care",
        name: "Hill-Burton free and reduced-cost care",
        summary:
          "A bill from a Hill-Burton hospital or nursing home? You may be able to get the care free or cheaper, even after the visit.",
        description:
          "Only a small number of places still take part. You ask at the admissions or billing office, before or after your care. Doctors' own bills are not included.",
        es: {
          summary:
            "¿Tiene una cuenta de un hospital o asilo Hill-Burton? Es posible que la atención sea gratis o más barata, aun después de la visita.",
        },
        needs: ["hospital-bill", "medical-debt", "nursing-home"],
        situations: ["uninsured", "low-income"],
        delivery: ["PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "Your income is at or near the federal poverty level, you have lived in the United States for at least three months, and the place takes part. You need not be a citizen.",
        howToApply: ["Call to hear which places take part.", "Ask there for the Hill-Burton form.", "Give proof of income."],
        requiredDocuments: [incomePaper],
        phones: [{ number: "1-800-638-0742" }],
      },
    ],
  },
  {
    slug: "national-breast-and-cervical-cancer-early-detection-program",
    name: "National Breast and Cervical Cancer Early Detection Program",
    alternateName: "NBCCEDP",
    description: "A program of the Centers for Disease Control and Prevention that pays for cancer screening in every state.",
    website: "https://www.cdc.gov/breast-cervical-cancer-screening/",
    services: [
      {
        slug: "free-breast-and-cervical-cancer-screening",
        name: "Free or low-cost mammograms and Pap tests",
        summary: "No insurance or not enough? Free or low-cost mammograms and Pap tests, and help to get care if something is found.",
        description: "Each state runs the program through clinics. If a test shows cancer, many women can get Medicaid for the treatment.",
        es: {
          name: "Mamografías y pruebas de Papanicoláu gratis o de bajo costo",
          summary:
            "¿Sin seguro o con seguro insuficiente? Mamografías y pruebas de Papanicoláu gratis o de bajo costo, y ayuda si encuentran algo.",
          description:
            "Cada estado maneja el programa por medio de clínicas. Si un examen muestra cáncer, muchas mujeres pueden recibir Medicaid para el tratamiento.",
        },
        needs: ["health-screening"],
        situations: ["uninsured", "low-income", "breast-cancer"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "Women with no insurance, or not enough, whose income is at or below 250% of the federal poverty level. Ages: about 40 to 64 for mammograms, 21 to 64 for Pap tests.",
        howToApply: ["Find your state's program.", "Call for a visit."],
        requiredDocuments: [incomePaper],
      },
    ],
  },
  {
    slug: "shriners-childrens",
    name: "Shriners Children's",
    description: "Children's hospitals and clinics for bones and joints, burns, spinal cord injury and cleft lip.",
    website: "https://www.shrinerschildrens.org",
    phones: [{ number: "1-800-237-5055" }],
    services: [
      {
        slug: "shriners-childrens-care",
        name: "Shriners Children's care",
        summary: "A child with a bone, joint, burn, spine or cleft problem? Special care whether or not the family can pay.",
        description:
          "Hospitals and clinics in many states treat scoliosis, clubfoot, brittle bones, limb loss, burns and more, and make artificial limbs and braces. They bill insurance when there is some. Families are not turned away for lack of money.",
        es: {
          summary:
            "¿Un niño con problemas de huesos, articulaciones, quemaduras, columna o paladar? Atención especial, pueda o no pagar la familia.",
          description:
            "Hospitales y clínicas en muchos estados tratan escoliosis, pie zambo, huesos frágiles, falta de una extremidad, quemaduras y más, y hacen prótesis y aparatos. Cobran al seguro si lo hay. No se rechaza a ninguna familia por falta de dinero.",
        },
        needs: ["health-care", "prosthetic-limb", "physical-therapy"],
        situations: ["child", "amputee", "spinal-cord-injury", "uninsured"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "Insurance is billed. Ask about help if you cannot pay the rest.",
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Children under 18 with a problem that Shriners treats.",
        maximumAge: 17,
        howToApply: ["Call, or ask for a visit on the website.", "You or your child's doctor may ask."],
        requiredDocuments: ["Your child's medical records"],
        phones: [{ number: "1-800-237-5055" }],
        acceptsReferrals: true,
        responseDays: 5,
      },
    ],
  },
  {
    slug: "unitedhealthcare-childrens-foundation",
    name: "UnitedHealthcare Children's Foundation",
    alternateName: "UHCCF",
    description: "A charity that pays medical costs of children which the family's insurance leaves open.",
    website: "https://www.uhccf.org",
    services: [
      {
        slug: "uhccf-childrens-medical-grants",
        name: "Medical grants for children",
        summary: "Your child's insurance leaves out therapy, equipment or a treatment? A grant may pay part of it. Any insurance company.",
        description:
          "Grants help with things such as therapy, hearing aids, wheelchairs, braces and doctor bills. You need not have UnitedHealthcare insurance.",
        es: {
          summary:
            "¿El seguro de su hijo no paga terapia, equipo o un tratamiento? Una ayuda puede pagar una parte. Sirve con cualquier aseguradora.",
        },
        needs: ["bills-during-illness", "medical-equipment", "hearing-aids", "physical-therapy"],
        situations: ["child", "parent", "disability", "autism"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "The child is 16 or younger, has private (commercial) health insurance, and the family's income is below the limit.",
        maximumAge: 16,
        howToApply: ["Apply on the website.", "Upload a tax return and what the doctor says is needed.", "Wait for the regional board."],
        requiredDocuments: ["Your latest tax return", "A letter from your child's doctor", "Health insurance card"],
      },
    ],
  },
  {
    slug: "united-spinal-association",
    name: "United Spinal Association",
    description: "A national group for people with a spinal cord injury and all wheelchair users.",
    website: "https://unitedspinal.org",
    phones: [{ number: "1-800-962-9629" }],
    services: [
      {
        slug: "united-spinal-resource-center",
        name: "United Spinal Resource Center",
        summary: "Spinal cord injury or new to a wheelchair? Ask people who know about benefits, equipment, housing, work and peers.",
        description: "Staff answer questions one on one and connect you with a peer mentor. Veterans can get help with VA claims.",
        es: {
          summary:
            "¿Lesión de médula o empieza a usar silla de ruedas? Pregunte sobre beneficios, equipo, vivienda, trabajo y otras personas como usted.",
        },
        needs: ["disease-education", "wheelchair", "support-group", "independent-living"],
        situations: ["spinal-cord-injury", "wheelchair-user", "veteran", "multiple-sclerosis"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "People with a spinal cord injury or disease, wheelchair users, and family.",
        howToApply: ["Ask your question on the website or call.", "Say what you need first: equipment, benefits or a peer to talk to."],
        phones: [{ number: "1-800-962-9629" }],
      },
    ],
  },
  {
    slug: "christopher-and-dana-reeve-foundation",
    name: "Christopher & Dana Reeve Foundation",
    description: "A national nonprofit for people living with paralysis.",
    website: "https://www.christopherreeve.org",
    phones: [{ number: "1-800-539-7309" }],
    services: [
      {
        slug: "national-paralysis-resource-center",
        name: "National Paralysis Resource Center",
        summary:
          "Paralyzed by an injury, stroke or illness? An information specialist answers you, and a peer who has been there can call.",
        description:
          "Specialists explain what to expect, look for equipment, rehab and money help in your state, and mail a free guide. The peer program matches you with a trained mentor.",
        es: {
          summary:
            "¿Parálisis por una lesión, un derrame o una enfermedad? Una especialista le contesta y puede llamarle alguien que ya pasó por eso.",
        },
        needs: ["disease-education", "support-group", "medical-equipment"],
        situations: ["spinal-cord-injury", "stroke", "wheelchair-user", "caregiver"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "People with paralysis, and their family and caregivers.",
        howToApply: ["Call or write through the website.", "Ask for a peer mentor if you want one."],
        phones: [{ number: "1-800-539-7309" }],
        acceptsReferrals: true,
        responseDays: 3,
      },
    ],
  },
  {
    slug: "amputee-coalition",
    name: "Amputee Coalition",
    description: "A national group for people who lost a limb or were born without one.",
    website: "https://amputee-coalition.org",
    phones: [{ number: "1-888-267-5669" }],
    services: [
      {
        slug: "amputee-peer-visits-and-information",
        name: "Peer visits and limb loss information",
        summary: "Losing a limb, or lost one? Talk with someone who has lived it, and learn about paying for an artificial limb.",
        description:
          "Certified peer visitors come to the hospital, call or meet online. Specialists answer questions on prostheses, insurance and groups.",
        es: {
          summary: "¿Va a perder o perdió una extremidad? Hable con alguien que lo ha vivido e infórmese sobre cómo pagar una prótesis.",
        },
        needs: ["support-group", "disease-education", "prosthetic-limb"],
        situations: ["amputee", "veteran", "diabetes"],
        delivery: ["PHONE", "ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "People with limb loss or limb difference, and family.",
        howToApply: ["Call or ask for a peer visit on the website.", "You are matched with someone whose loss is like yours."],
        phones: [{ number: "1-888-267-5669" }],
      },
    ],
  },
  {
    slug: "limbs-for-life-foundation",
    name: "Limbs for Life Foundation",
    description: "A charity in Oklahoma City that helps people get an artificial leg.",
    website: "https://www.limbsforlife.org",
    phones: [{ number: "1-888-235-5462" }],
    services: [
      {
        slug: "limbs-for-life-prosthetic-legs",
        name: "Prosthetic legs for people who cannot pay",
        summary: "Lost a leg and have no insurance for a new one? Help to get a prosthetic leg from a clinic near you.",
        description:
          "The foundation works with prosthetists who give their time and pays toward the parts. It helps adults with no other way to get a leg.",
        es: { summary: "¿Perdió una pierna y no tiene seguro para una prótesis? Ayuda para recibir una en una clínica cercana." },
        needs: ["prosthetic-limb"],
        situations: ["amputee", "uninsured", "low-income"],
        delivery: ["ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "UNKNOWN",
        eligibility:
          "You live in the United States, have lost a leg, and have no insurance, Medicaid, Medicare or other program that pays for a prosthesis.",
        howToApply: ["Find a prosthetist who will work with the foundation.", "Fill in the form together.", "Send proof of income."],
        requiredDocuments: [incomePaper, "A form from your prosthetist"],
        phones: [{ number: "1-888-235-5462" }],
        acceptsReferrals: true,
        responseDays: 10,
      },
    ],
  },
  {
    slug: "challenged-athletes-foundation",
    name: "Challenged Athletes Foundation",
    description: "A charity in San Diego that helps people with a physical disability take part in sports.",
    website: "https://www.challengedathletes.org",
    services: [
      {
        slug: "caf-sports-equipment-grants",
        name: "Grants for sports equipment",
        summary:
          "A physical disability and want to play? Grants for a sports wheelchair, handcycle, running leg, coaching or travel to a race.",
        description:
          "Everyday insurance does not pay for sports equipment. Once a year the foundation takes applications from children and adults at any level.",
        es: {
          summary:
            "¿Tiene una discapacidad física y quiere hacer deporte? Ayudas para silla deportiva, bicicleta de mano, prótesis para correr o entrenamiento.",
        },
        needs: ["prosthetic-limb", "wheelchair", "assistive-technology"],
        situations: ["amputee", "wheelchair-user", "spinal-cord-injury", "child"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "UNKNOWN",
        eligibility: "People of any age with a lasting physical disability and a money need.",
        howToApply: ["Look up when applications are open.", "Apply online with two letters about you."],
        requiredDocuments: [diagnosisPaper, incomePaper],
      },
    ],
  },
  {
    slug: "knitted-knockers",
    name: "Knitted Knockers",
    description: "Volunteers who knit soft breast forms for women after breast surgery.",
    website: "https://www.knittedknockers.org",
    services: [
      {
        slug: "knitted-knockers-breast-forms",
        name: "Free knitted breast forms",
        summary: "After a mastectomy: soft, light, hand-knit breast forms that fit in a normal bra. Free, also by mail.",
        description: "They can be worn soon after surgery and washed. Ask online with your size, or ask your clinic whether it has some.",
        es: {
          summary:
            "Después de una mastectomía: prótesis de seno tejidas a mano, suaves y ligeras, que caben en un sostén normal. Gratis, también por correo.",
        },
        needs: ["wigs-prostheses"],
        situations: ["breast-cancer"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Anyone who has had breast surgery.",
        howToApply: ["Fill in the request online with size and color.", "Wait for the mail. They come from a volunteer."],
      },
    ],
  },
  {
    slug: "locks-of-love",
    name: "Locks of Love",
    description: "A charity in Florida that makes hairpieces for children from donated hair.",
    website: "https://locksoflove.org",
    services: [
      {
        slug: "locks-of-love-hairpieces",
        name: "Hairpieces for children",
        summary: "A child lost hair for a long time because of illness? A custom hairpiece, free or priced by income.",
        description: "Hairpieces are made to measure of real hair. Most children have an illness called alopecia, others cancer or burns.",
        es: {
          summary:
            "¿Un niño perdió el pelo por mucho tiempo por una enfermedad? Una peluca a la medida, gratis o con precio según sus ingresos.",
        },
        needs: ["wigs-prostheses"],
        situations: ["child", "childhood-cancer", "teen-young-adult", "autoimmune-disease"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        cost: "SLIDING_SCALE",
        fundStatus: "OPEN",
        eligibility: "Children and young people under 21 who have lost hair because of a medical condition.",
        maximumAge: 20,
        howToApply: ["Download the form.", "Add a doctor's letter and proof of income.", "They send a kit to take measures."],
        requiredDocuments: [diagnosisPaper, incomePaper],
      },
    ],
  },
  {
    slug: "canine-companions",
    name: "Canine Companions",
    description: "A national nonprofit, with its main office in California, that trains service dogs.",
    website: "https://canine.org",
    phones: [{ number: "1-800-572-2275" }],
    services: [
      {
        slug: "canine-companions-service-dogs",
        name: "Service dogs",
        summary: "A trained service dog for an adult, child or veteran with a disability, and lifelong help with it. Free.",
        description:
          "Dogs pick up things, open doors, alert to sounds or help a veteran with PTSD. You take part in a course of about two weeks at a training center. The wait can be long.",
        es: { summary: "Un perro de servicio entrenado para un adulto, niño o veterano con discapacidad, y ayuda para siempre. Gratis." },
        needs: ["service-animal"],
        situations: ["disability", "wheelchair-user", "deaf-hard-of-hearing", "veteran", "child"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "WAITLIST",
        fundNote: "There is usually a long wait for a dog.",
        eligibility:
          "People with a physical disability, hearing loss, some children with a disability, and veterans with PTSD. A child needs an adult to handle the dog.",
        howToApply: ["Apply online.", "Send medical forms.", "Come to an interview.", "Take part in team training."],
        requiredDocuments: [diagnosisPaper],
        phones: [{ number: "1-800-572-2275" }],
        acceptsReferrals: true,
        responseDays: 20,
      },
    ],
  },
  {
    slug: "rebuilding-together",
    name: "Rebuilding Together",
    description: "A national nonprofit with local groups whose volunteers repair homes.",
    website: "https://rebuildingtogether.org",
    services: [
      {
        slug: "rebuilding-together-safe-home-repairs",
        name: "Free home repairs and changes",
        summary:
          "A home that is no longer safe for you? Volunteers put in grab bars, ramps and rails and make repairs. Free for the owner.",
        description:
          "Local groups fix homes of people with low income, above all older adults, people with a disability, veterans and families. Each group has its own area and its own time to apply.",
        es: {
          summary:
            "¿Su casa ya no es segura para usted? Voluntarios ponen barras, rampas y pasamanos y hacen reparaciones. Gratis para el dueño.",
          description:
            "Los grupos locales arreglan casas de personas con bajos ingresos, sobre todo adultos mayores, personas con discapacidad, veteranos y familias. Cada grupo tiene su zona y su época para recibir solicitudes.",
        },
        needs: ["home-modification", "home-repair"],
        situations: ["older-adult", "disability", "veteran", "low-income", "wheelchair-user"],
        delivery: ["HOME_VISIT"],
        coverage: { kind: "NATION" },
        fundStatus: "UNKNOWN",
        eligibility: "You own and live in the home, have low income, and live where a local group works.",
        howToApply: ["Find the local group on the website.", "Fill in its form.", "Someone visits to see the home."],
        requiredDocuments: [incomePaper, "Proof that you own the home"],
        acceptsReferrals: true,
        responseDays: 10,
      },
    ],
  },
  {
    slug: "eldercare-locator",
    name: "Eldercare Locator",
    description:
      "A national service, paid for by the US Administration for Community Living, that leads to the Area Agency on Aging for each place.",
    website: "https://eldercare.acl.gov",
    phones: [{ number: "1-800-677-1116", languages: ["en", "es"] }],
    services: [
      {
        slug: "eldercare-locator-call-center",
        name: "Eldercare Locator",
        summary: "Need help for an older person: meals, rides, care at home, a break for you? Call and get the right office near you.",
        description:
          "Every place in the country has an Area Agency on Aging. The Locator tells you which one is yours and what it does: meals, rides, care at home, caregiver help, home changes, legal help and more.",
        es: {
          name: "Localizador de servicios para adultos mayores (Eldercare Locator)",
          summary:
            "¿Necesita ayuda para una persona mayor: comidas, transporte, cuidado en casa, un descanso para usted? Llame y le dan la oficina de su zona.",
          description:
            "Cada lugar del país tiene una Agencia de Área sobre el Envejecimiento. El Localizador le dice cuál es la suya y qué hace: comidas, transporte, cuidado en casa, apoyo a quienes cuidan, cambios en la casa, ayuda legal y más.",
        },
        needs: ["care-at-home", "caregiver-support", "home-delivered-meals", "help-applying", "everyday-rides"],
        situations: ["older-adult", "caregiver", "disability"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "People 60 and older, their families and helpers.",
        howToApply: ["Call, or search by ZIP code.", "Call the local agency and say what you need."],
        phones: [{ number: "1-800-677-1116", languages: ["en", "es"] }],
      },
    ],
  },
  {
    slug: "arch-national-respite-network",
    name: "ARCH National Respite Network",
    description: "A national center for respite: a break for people who care for someone at home.",
    website: "https://archrespite.org",
    services: [
      {
        slug: "national-respite-locator",
        name: "National Respite Locator",
        summary: "Caring for someone and worn out? Find a person or place that can take over for some hours or days.",
        description: "Search by state for respite providers and programs that help pay. Your state's respite coalition may have vouchers.",
        es: { summary: "¿Cuida a alguien y ya no puede más? Encuentre una persona o un lugar que le releve por unas horas o días." },
        needs: ["respite-care", "caregiver-support", "adult-day-care"],
        situations: ["caregiver", "parent", "alzheimers-dementia", "disability"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        costNote: "The search is free. Respite itself may cost something.",
        fundStatus: "OPEN",
        eligibility: "Anyone who cares for a child or adult at home.",
        howToApply: ["Search by state.", "Ask the program about cost and vouchers."],
      },
    ],
  },
  {
    slug: "family-caregiver-alliance",
    name: "Family Caregiver Alliance",
    description: "A nonprofit in San Francisco for families who care for an adult at home.",
    website: "https://www.caregiver.org",
    phones: [{ number: "1-800-445-8106" }],
    services: [
      {
        slug: "family-caregiver-support",
        name: "Help for family caregivers",
        summary: "Caring for a parent or partner with a long illness? Advice, classes and a list of help in your state.",
        description:
          "Staff answer questions, and the website has guides in several languages and a list of services by state. Families in the San Francisco Bay Area can get more, such as counseling and respite.",
        es: { summary: "¿Cuida a su padre, madre o pareja con una enfermedad larga? Consejos, clases y una lista de ayuda en su estado." },
        needs: ["caregiver-support", "respite-care", "disease-education"],
        situations: ["caregiver", "alzheimers-dementia", "stroke", "parkinsons"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone who cares for an adult with an illness or disability.",
        howToApply: ["Look up your state on the website, or call.", "Call the programs it lists."],
        phones: [{ number: "1-800-445-8106" }],
      },
    ],
  },
  {
    slug: "caregiver-action-network",
    name: "Caregiver Action Network",
    description: "A national nonprofit for family caregivers.",
    website: "https://www.caregiveraction.org",
    services: [
      {
        slug: "caregiver-help-desk",
        name: "Caregiver Help Desk",
        summary: "A question or a hard day as a caregiver? Call or write and a caregiving expert answers. Free.",
        description: "Experts help you find information and ways to cope, from the first day as a caregiver to the end of life.",
        es: { summary: "¿Una pregunta o un día difícil cuidando a alguien? Llame o escriba y le contesta una persona experta. Gratis." },
        needs: ["caregiver-support"],
        situations: ["caregiver"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Anyone who cares for a family member or friend.",
        howToApply: ["Call, email or chat.", "Say whom you care for and what is hard."],
        phones: [{ number: "1-855-227-3640" }],
      },
    ],
  },
  {
    slug: "hospice-foundation-of-america",
    name: "Hospice Foundation of America",
    description: "A national charity that explains hospice care and grief.",
    website: "https://hospicefoundation.org",
    services: [
      {
        slug: "hospice-and-grief-information",
        name: "Hospice and grief information",
        summary: "Somebody is dying, or you have lost someone? Learn how hospice works, find one near you, and find a grief group.",
        description: "Plain guides on what hospice is, how Medicare and others pay for it, how to choose one, and on grief.",
        es: {
          summary:
            "¿Alguien está por morir o usted perdió a un ser querido? Sepa cómo funciona el hospicio, encuentre uno cercano y un grupo de duelo.",
        },
        needs: ["hospice", "grief-support"],
        situations: ["serious-illness", "caregiver", "widowed"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Everybody.",
        howToApply: ["Look in the hospice directory.", "Ask the doctor about a referral."],
      },
    ],
  },
  {
    slug: "national-alliance-for-care-at-home",
    name: "National Alliance for Care at Home",
    description: "The national association of hospice and home care providers.",
    website: "https://allianceforcareathome.org",
    services: [
      {
        slug: "caringinfo",
        name: "CaringInfo",
        summary: "Write down what care you want if you cannot speak for yourself. Free forms for every state, and guides on hospice.",
        description:
          "Download your state's advance directive: a living will and a paper that names who decides for you. The site also explains hospice, pain care and caring for someone at home.",
        es: {
          summary:
            "Deje por escrito qué atención quiere si no puede hablar. Formularios gratis para cada estado y guías sobre el hospicio.",
        },
        url: "https://www.caringinfo.org",
        needs: ["wills-power-of-attorney", "hospice", "caregiver-support"],
        situations: ["older-adult", "serious-illness", "caregiver"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Everybody.",
        howToApply: [
          "Download the form for your state.",
          "Talk it over with family and doctor.",
          "Sign as the form says, and give copies to both.",
        ],
      },
    ],
  },
];
