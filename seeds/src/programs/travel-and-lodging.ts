import type { OrganizationRecordInput } from "@waypost/schema/catalog";

type Schedules = OrganizationRecordInput["services"][number]["schedules"];

const aroundTheClock: Schedules = [
  { days: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], opensAt: "00:00", closesAt: "23:59", description: "Day and night, every day." },
];
const smallPlaneRules =
  "You are medically stable, can sit upright with a seat belt, and can get into a small plane with little help. It is not an ambulance: nobody on board gives medical care.";
const appointmentPaper = "Proof of your medical appointment";
const release = "A medical release signed by your doctor";
const incomePaper = "Proof of income, such as a tax return or benefit letter";

/** Getting to care that is far away, and a bed near the hospital. */
export const travelAndLodging: readonly OrganizationRecordInput[] = [
  {
    slug: "angel-flight-west",
    name: "Angel Flight West",
    description:
      "A nonprofit in California whose volunteer pilots fly people to medical care and other urgent needs across the western states.",
    website: "https://angelflightwest.org",
    phones: [{ number: "1-310-390-2958" }],
    locations: [
      {
        key: "office",
        name: "Angel Flight West office",
        address: { line1: "3161 Donald Douglas Loop South", city: "Santa Monica", state: "CA", postalCode: "90405" },
        latitude: 34.013,
        longitude: -118.449,
      },
    ],
    services: [
      {
        slug: "angel-flight-west-medical-flights",
        name: "Angel Flight West medical flights",
        summary:
          "A free flight in a small plane to a doctor or hospital far from home, in the western states. Volunteer pilots pay for it all.",
        description:
          "Pilots give their time, plane and fuel. They fly patients, and mostly one helper, to treatment, checkups and studies. For long trips from Alaska and Hawaii there are airline tickets. You may fly as often as you need to. Weather can stop a flight, so have a second plan.",
        es: {
          name: "Vuelos médicos de Angel Flight West",
          summary:
            "Un vuelo gratis en un avión pequeño para ir al médico o al hospital lejos de casa, en los estados del oeste. Los pilotos son voluntarios.",
          description:
            "Los pilotos regalan su tiempo, su avión y el combustible. Llevan a pacientes y, casi siempre, a un acompañante a tratamientos, revisiones y estudios. Para viajes largos desde Alaska y Hawái hay boletos de aerolínea. Puede volar las veces que lo necesite. El mal tiempo puede cancelar un vuelo; tenga otro plan.",
        },
        needs: ["medical-flight", "medical-transport"],
        situations: ["serious-illness", "rural"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "STATES", states: ["AK", "AZ", "CA", "CO", "HI", "ID", "MT", "NV", "OR", "UT", "WA", "WY"] },
        fundStatus: "OPEN",
        eligibility: `${smallPlaneRules} You have a money need or another strong reason why you cannot travel another way.`,
        howToApply: [
          "Ask for a flight online at least one week ahead. A nurse or social worker can do it for you.",
          "Your doctor signs a medical release.",
          "A coordinator looks for a pilot and calls you.",
        ],
        requiredDocuments: [release, appointmentPaper, "Weight of each passenger and bag"],
        phones: [{ number: "1-310-390-2958" }],
        acceptsReferrals: true,
        responseDays: 2,
      },
    ],
  },
  {
    slug: "angel-flight-east",
    name: "Angel Flight East",
    description: "A nonprofit near Philadelphia whose volunteer pilots fly people to medical care in the Northeast and Mid-Atlantic.",
    website: "https://www.angelflighteast.org",
    phones: [{ number: "1-215-358-1900" }],
    locations: [
      {
        key: "office",
        name: "Angel Flight East office",
        address: { line1: "1501 Narcissa Road", city: "Blue Bell", state: "PA", postalCode: "19422" },
        latitude: 40.137,
        longitude: -75.267,
      },
    ],
    services: [
      {
        slug: "angel-flight-east-medical-flights",
        name: "Angel Flight East medical flights",
        summary: "A free flight in a small plane to a hospital far away, from Virginia to Maine and west to Ohio.",
        description:
          "Volunteer pilots fly patients and family members to treatment and back. They also fly people to visit a loved one in the hospital far away. There is no charge and no limit on trips.",
        es: {
          summary: "Un vuelo gratis en un avión pequeño a un hospital lejano, desde Virginia hasta Maine y hacia el oeste hasta Ohio.",
        },
        needs: ["medical-flight", "medical-transport"],
        situations: ["serious-illness", "rural"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "STATES", states: ["CT", "DE", "MA", "MD", "ME", "NH", "NJ", "NY", "OH", "PA", "RI", "VA", "VT", "WV"] },
        fundStatus: "OPEN",
        eligibility: `${smallPlaneRules} You cannot easily pay for another way to travel.`,
        howToApply: [
          "Ask for a flight online or by phone.",
          "Your doctor signs a medical release.",
          "A coordinator finds a pilot and calls you.",
        ],
        requiredDocuments: [release, appointmentPaper],
        phones: [{ number: "1-215-358-1900" }],
        acceptsReferrals: true,
        responseDays: 2,
      },
    ],
  },
  {
    slug: "angel-flight-central",
    name: "Angel Flight Central",
    description: "A nonprofit in Kansas City whose volunteer pilots fly people to medical care in ten states of the middle of the country.",
    website: "https://www.angelflightcentral.org",
    phones: [{ number: "1-866-569-9464" }],
    services: [
      {
        slug: "angel-flight-central-medical-flights",
        name: "Angel Flight Central medical flights",
        summary: "A free flight in a small plane to medical care far from home, in ten states of the Midwest and Plains.",
        description:
          "Volunteer pilots fly patients and a helper to treatment, and sometimes children to illness camps. The flight is free, and you can fly again.",
        es: {
          summary: "Un vuelo gratis en un avión pequeño para recibir atención médica lejos de casa, en diez estados del centro del país.",
        },
        needs: ["medical-flight", "medical-transport"],
        situations: ["serious-illness", "rural"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "STATES", states: ["IA", "IL", "IN", "KS", "MN", "MO", "ND", "NE", "SD", "WI"] },
        fundStatus: "OPEN",
        eligibility: `${smallPlaneRules} You have a money need or another strong reason.`,
        howToApply: [
          "Ask for a flight online or by phone.",
          "Your doctor signs a medical release.",
          "A coordinator plans the flight with you.",
        ],
        requiredDocuments: [release, appointmentPaper],
        phones: [{ number: "1-866-569-9464" }],
        acceptsReferrals: true,
        responseDays: 3,
      },
    ],
  },
  {
    slug: "angel-flight-south-central",
    name: "Angel Flight South Central",
    description: "A nonprofit in Texas whose volunteer pilots fly people to medical care in five states.",
    website: "https://www.angelflightsc.org",
    services: [
      {
        slug: "angel-flight-south-central-medical-flights",
        name: "Angel Flight South Central medical flights",
        summary: "A free flight in a small plane to a hospital far away, in Texas, Arkansas, Louisiana, New Mexico and Oklahoma.",
        description:
          "Volunteer pilots fly patients to treatment they cannot get near home, for example to the large hospitals in Houston. For places outside the region they work with other groups of pilots.",
        es: { summary: "Un vuelo gratis en un avión pequeño a un hospital lejano, en Texas, Arkansas, Luisiana, Nuevo México y Oklahoma." },
        needs: ["medical-flight", "medical-transport"],
        situations: ["serious-illness", "rural"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "STATES", states: ["AR", "LA", "NM", "OK", "TX"] },
        fundStatus: "OPEN",
        eligibility: `${smallPlaneRules} You have a money need or another strong reason.`,
        howToApply: [
          "Ask for a flight on the website. A social worker can do it for you.",
          "Your doctor signs a medical release.",
          "A coordinator finds a pilot.",
        ],
        requiredDocuments: [release, appointmentPaper],
        acceptsReferrals: true,
        responseDays: 3,
      },
    ],
  },
  {
    slug: "lifeline-pilots",
    name: "LifeLine Pilots",
    description: "A nonprofit in Peoria, Illinois, whose volunteer pilots fly people to medical care in the Midwest.",
    website: "https://lifelinepilots.org",
    phones: [{ number: "1-800-822-7972" }],
    services: [
      {
        slug: "lifeline-pilots-medical-flights",
        name: "LifeLine Pilots medical flights",
        summary: "A free flight in a small plane to medical care far away, in ten states around the Midwest. You can bring a helper.",
        description:
          "Volunteer pilots fly patients between the Rocky Mountains and the East Coast. An adult may bring one helper, a child both parents. Flights are free, as often as you need them.",
        es: {
          summary:
            "Un vuelo gratis en un avión pequeño para atención médica lejos de casa, en diez estados del Medio Oeste. Puede llevar acompañante.",
        },
        needs: ["medical-flight", "medical-transport"],
        situations: ["serious-illness", "rural"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "STATES", states: ["IA", "IL", "IN", "KY", "MI", "MN", "MO", "OH", "TN", "WI"] },
        fundStatus: "OPEN",
        eligibility: `${smallPlaneRules} You have a money need or a medical reason.`,
        howToApply: ["Fill in the request form online.", "Call to check that nothing is missing.", "Your doctor signs the release."],
        requiredDocuments: [release, appointmentPaper, "Weight of each passenger"],
        phones: [{ number: "1-800-822-7972" }],
        acceptsReferrals: true,
        responseDays: 2,
      },
    ],
  },
  {
    slug: "patient-airlift-services",
    name: "Patient AirLift Services",
    alternateName: "PALS",
    description: "A nonprofit in New York whose volunteer pilots fly people to medical care in the Northeast.",
    website: "https://palservices.org",
    phones: [{ number: "1-888-818-1231" }],
    services: [
      {
        slug: "pals-medical-flights",
        name: "PALS medical flights",
        summary: "A free flight in a small plane to a doctor or hospital in the Northeast, as often as you need it.",
        description:
          "Volunteer pilots fly people who need tests, treatment or follow-up and cannot pay for the trip. Families may ask for a flight to be with someone in treatment. If PALS cannot help, it tells you who might.",
        es: { summary: "Un vuelo gratis en un avión pequeño a un médico u hospital en el noreste, las veces que lo necesite." },
        needs: ["medical-flight", "medical-transport"],
        situations: ["serious-illness", "veteran"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "STATES", states: ["CT", "DE", "MA", "MD", "ME", "NH", "NJ", "NY", "PA", "RI", "VT"] },
        fundStatus: "OPEN",
        eligibility: `${smallPlaneRules} You have a money need or another strong reason.`,
        howToApply: [
          "Ask for a flight online at least five business days ahead.",
          "Your doctor or social worker signs the release.",
          "Bring a photo ID on the day.",
        ],
        requiredDocuments: [release, appointmentPaper, "Photo ID"],
        phones: [{ number: "1-888-818-1231" }],
        acceptsReferrals: true,
        responseDays: 2,
      },
    ],
  },
  {
    slug: "air-charity-network",
    name: "Air Charity Network",
    description: "A network of volunteer pilot groups that together serve the whole country.",
    website: "https://aircharitynetwork.org",
    phones: [{ number: "1-877-621-7177" }],
    services: [
      {
        slug: "air-charity-network-referral",
        name: "Air Charity Network flight requests",
        summary: "Not sure which pilot group flies where you live? One number finds the group that may fly you to medical care for free.",
        description:
          "The network passes your request to the member group for your part of the country. The groups fly people to care in small planes at no charge.",
        es: {
          summary:
            "¿No sabe qué grupo de pilotos vuela en su zona? Un solo número busca el grupo que puede llevarle gratis a su atención médica.",
        },
        needs: ["medical-flight", "medical-transport"],
        situations: ["serious-illness", "rural"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: smallPlaneRules,
        howToApply: ["Call or use the website.", "Say where you live, where you must go, and when."],
        phones: [{ number: "1-877-621-7177" }],
      },
    ],
  },
  {
    slug: "corporate-angel-network",
    name: "Corporate Angel Network",
    description: "A nonprofit in New York State that puts cancer patients on empty seats of company jets.",
    website: "https://www.corpangelnetwork.org",
    phones: [{ number: "1-866-328-1313" }],
    services: [
      {
        slug: "corporate-angel-network-flights",
        name: "Corporate Angel Network flights",
        summary: "Have cancer and need to fly to treatment? A free seat on a company jet, whatever your income.",
        description:
          "Companies give empty seats on flights they make anyway. The network matches them with patients who go to treatment, a checkup, a study or a second opinion, and with bone marrow or stem cell donors. A seat cannot be promised, so keep another plan.",
        es: {
          summary: "¿Tiene cáncer y necesita volar a su tratamiento? Un asiento gratis en un avión de empresa, sin importar sus ingresos.",
        },
        needs: ["medical-flight", "clinical-trial-travel"],
        situations: ["cancer", "childhood-cancer", "transplant"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "You have cancer, or give or receive bone marrow or stem cells, go to a recognized cancer center in the United States, can climb the steps of a plane alone, and need no oxygen or care on board. Income does not matter.",
        howToApply: [
          "Sign up on the website at least 10 business days before your appointment.",
          "The network checks with your care team.",
          "They call when a seat fits.",
        ],
        requiredDocuments: [appointmentPaper, "Name and phone number of your care team"],
        phones: [{ number: "1-866-328-1313" }],
        acceptsReferrals: true,
        responseDays: 3,
      },
    ],
  },
  {
    slug: "mercy-medical-angels",
    name: "Mercy Medical Angels",
    description: "A national charity in Virginia that pays for trips to medical care, on the ground and in the air.",
    website: "https://mercymedical.org",
    services: [
      {
        slug: "mercy-medical-angels-ground-travel",
        name: "Mercy Medical Angels: gas cards, bus and train tickets",
        summary: "Gas cards, or bus and train tickets, to get to a doctor or hospital 50 miles or more from home.",
        description:
          "For people with low income who must travel for care again and again or to a specialist far away. Ask early: papers must be in before the trip.",
        es: {
          summary: "Tarjetas para gasolina o boletos de autobús y tren para llegar a un médico u hospital a 50 millas o más de su casa.",
        },
        needs: ["medical-transport", "gas-help", "bus-pass", "clinical-trial-travel"],
        situations: ["serious-illness", "low-income", "veteran", "rural"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "Your household income is at or below 300% of the federal poverty level, your care is at least 50 miles away, and you can travel without medical help.",
        howToApply: [
          "Send a request online, at least a week before the appointment and not more than 45 days.",
          "Upload proof of income and of the appointment.",
          "A coordinator tells you what they can do.",
        ],
        requiredDocuments: [incomePaper, appointmentPaper],
        acceptsReferrals: true,
        responseDays: 3,
      },
      {
        slug: "mercy-medical-angels-air-travel",
        name: "Mercy Medical Angels: flights",
        summary: "An airline ticket or a seat with a volunteer pilot for medical care that is too far to drive to.",
        description:
          "If you qualify, you and one helper that your doctor says you need may fly to care within the United States. The coordinator picks an airline or a volunteer pilot by distance and health.",
        es: { summary: "Un boleto de avión o un asiento con un piloto voluntario para atención médica demasiado lejos para ir en carro." },
        needs: ["medical-flight", "medical-transport", "clinical-trial-travel"],
        situations: ["serious-illness", "low-income", "veteran"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "Your household income is at or below 300% of the federal poverty level, and you can sit up and travel without medical care on the way.",
        howToApply: [
          "Send a request online as early as you can.",
          "Upload proof of income and of the appointment.",
          "Your doctor fills in a medical form.",
        ],
        requiredDocuments: [incomePaper, appointmentPaper, release],
        acceptsReferrals: true,
        responseDays: 3,
      },
    ],
  },
  {
    slug: "childrens-flight-of-hope",
    name: "Children's Flight of Hope",
    description: "A nonprofit in North Carolina that flies children to medical care.",
    website: "https://www.childrensflightofhope.org",
    phones: [{ number: "1-919-466-8593" }],
    services: [
      {
        slug: "childrens-flight-of-hope-flights",
        name: "Children's Flight of Hope flights",
        summary: "Free airline tickets for a child and a parent to get to a special hospital, as many times as treatment needs.",
        description:
          "Once a child is accepted, the family can ask for flights again for later visits. Most trips are on normal airlines. Luggage fees are not paid.",
        es: {
          summary:
            "Boletos de avión gratis para un niño y uno de sus padres para llegar a un hospital especializado, las veces que el tratamiento lo pida.",
          description:
            "Una vez aceptado el niño, la familia puede pedir vuelos para las visitas siguientes. La mayoría de los viajes son en aerolíneas normales. No se paga el equipaje.",
        },
        needs: ["medical-flight", "medical-transport"],
        situations: ["child", "serious-illness", "parent"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "The child is under 18, medically stable, and has an appointment in the United States. Paying for the flight would be hard for the family.",
        maximumAge: 17,
        howToApply: [
          "Send in the new-family application.",
          "Your child's doctor fills in the travel form.",
          "Fill in the form about your income.",
          "Ask for each flight at least two weeks ahead.",
        ],
        requiredDocuments: ["A form from your child's doctor", "Proof that money is short, such as a benefit letter", appointmentPaper],
        phones: [{ number: "1-919-466-8593" }],
        acceptsReferrals: true,
        responseDays: 2,
      },
    ],
  },
  {
    slug: "miracle-flights",
    name: "Miracle Flights",
    description: "A national nonprofit in Las Vegas that pays for airline tickets to special medical care.",
    website: "https://miracleflights.org",
    phones: [{ number: "1-800-359-1711" }],
    services: [
      {
        slug: "miracle-flights-airline-tickets",
        name: "Miracle Flights airline tickets",
        summary: "Free airline tickets for a sick child and parents to see a specialist, get treatment or bring home a service dog.",
        description:
          "Miracle Flights books normal airlines. A child can travel with up to two parents. Families may ask again for follow-up visits. You pay for baggage and for rides on the ground.",
        es: {
          summary:
            "Boletos de avión gratis para un niño enfermo y sus padres para ver a un especialista, recibir tratamiento o recoger un perro de servicio.",
        },
        needs: ["medical-flight", "service-animal"],
        situations: ["child", "rare-disease", "low-income"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "Your household income is below the limit, the patient can sit in an airline seat without medical care, and the care is not available near home.",
        howToApply: [
          "Apply online at least two weeks before the trip.",
          "Send a letter from the doctor at home and one about the appointment.",
          "Send proof of income.",
        ],
        requiredDocuments: ["A letter from your doctor", appointmentPaper, incomePaper],
        phones: [{ number: "1-800-359-1711" }],
        acceptsReferrals: true,
        responseDays: 3,
      },
    ],
  },
  {
    slug: "national-living-donor-assistance-center",
    name: "National Living Donor Assistance Center",
    alternateName: "NLDAC",
    description: "A program paid for by the federal government that helps living organ donors with their costs.",
    website: "https://www.livingdonorassistance.org",
    phones: [{ number: "1-888-870-5002", languages: ["en", "es"] }],
    services: [
      {
        slug: "nldac-living-donor-costs",
        name: "Help with a living donor's costs",
        summary: "Giving a kidney or part of your liver? Help with travel, hotel, lost pay and care for your children or parents.",
        description:
          "Approved donors get a card for transport, rooms and meals on trips to the transplant center, and may be paid back for wages they lose and for care of their dependents. You must be approved before the surgery. It looks at the income of the person who gets the organ.",
        es: {
          name: "Ayuda con los gastos del donante vivo",
          summary:
            "¿Va a donar un riñón o parte del hígado? Ayuda con el viaje, el hotel, el salario perdido y el cuidado de sus hijos o padres.",
          description:
            "Los donantes aprobados reciben una tarjeta para transporte, hotel y comidas en los viajes al centro de trasplantes, y es posible que se les pague el salario que pierden y el cuidado de quienes dependen de ellos. La aprobación debe llegar antes de la cirugía. Se miran los ingresos de quien recibe el órgano.",
        },
        needs: ["transplant-costs", "medical-transport", "lodging-near-hospital"],
        situations: ["transplant", "kidney-disease"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "Donor and recipient are US citizens or lawfully present and live in the United States or its territories. The recipient's household income is at most 350% of the federal poverty level, or paying would be a hardship. No one else pays these costs.",
        howToApply: [
          "Ask the transplant center's social worker to start it, or ask for the online form.",
          "Donor and recipient each give their income.",
          "Wait for approval before you travel.",
        ],
        requiredDocuments: [incomePaper, "Pay stubs, if you ask for lost wages"],
        phones: [{ number: "1-888-870-5002", languages: ["en", "es"] }],
        acceptsReferrals: true,
        responseDays: 10,
      },
    ],
  },
  {
    slug: "state-medicaid-programs",
    name: "State Medicaid programs",
    description: "Each state's Medicaid office. It pays for health care for people with low income.",
    website: "https://www.medicaid.gov",
    services: [
      {
        slug: "medicaid-non-emergency-medical-transportation",
        name: "Non-Emergency Medical Transportation",
        alternateName: "NEMT",
        summary:
          "On Medicaid and have no way to the doctor? Medicaid must help you get a ride to covered care: a van, a bus pass, a taxi or gas money.",
        description:
          "Every state has to make sure that people on Medicaid can get to their medical visits. The state or your health plan runs a ride line. Call a few days before your visit. Long trips may include meals and a room. Ask the number on your Medicaid card for the ride line.",
        es: {
          name: "Transporte médico que no es de emergencia (NEMT)",
          summary:
            "¿Tiene Medicaid y no tiene cómo ir al médico? Medicaid debe ayudarle a llegar: camioneta, pase de autobús, taxi o dinero para gasolina.",
          description:
            "Cada estado tiene que asegurar que las personas con Medicaid puedan llegar a sus citas médicas. El estado o su plan de salud tiene una línea para pedir viajes. Llame unos días antes de la cita. Los viajes largos pueden incluir comidas y hotel. Pregunte por la línea de viajes en el número de su tarjeta de Medicaid.",
        },
        needs: ["ride-to-doctor", "medical-transport", "gas-help", "bus-pass"],
        situations: ["medicaid-member", "disability", "rural"],
        delivery: ["PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "You have Medicaid, go to care that Medicaid covers, and have no other way to get there.",
        howToApply: [
          "Call the number on your Medicaid card and ask for a ride.",
          "Do it several days before the visit.",
          "Give the date, time and address, and say if you use a wheelchair.",
        ],
        requiredDocuments: ["Your Medicaid number"],
      },
    ],
  },
  {
    slug: "veterans-health-administration",
    name: "Veterans Health Administration",
    description: "The part of the US Department of Veterans Affairs that gives health care to Veterans.",
    website: "https://www.va.gov/health/",
    services: [
      {
        slug: "va-beneficiary-travel",
        name: "VA Beneficiary Travel",
        summary: "VA may pay you back for miles, tolls, parking or bus fare when you travel to a VA medical visit.",
        description:
          "Veterans who qualify get a set amount for each mile to approved care, and costs such as tolls and parking. A wheelchair van or ambulance may be paid when a VA doctor says it is needed. You ask for the money after each visit, within 30 days.",
        es: {
          summary:
            "El VA puede devolverle el dinero de millas, peajes, estacionamiento o autobús cuando usted viaja a una cita médica del VA.",
        },
        url: "https://www.va.gov/health-care/get-reimbursed-for-travel-pay/",
        needs: ["medical-transport", "ride-to-doctor", "gas-help", "veterans-benefits"],
        situations: ["veteran", "caregiver", "rural"],
        delivery: ["ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "One of these is true: your VA disability rating is 30% or more, you travel for a service-connected condition, you get a VA pension, or your income is below the pension limit. There are other groups too.",
        howToApply: [
          "File a claim online within 30 days of your visit, or at the travel desk of your VA hospital.",
          "Add receipts for anything except miles.",
          "Set up direct deposit.",
        ],
        requiredDocuments: ["Receipts", "Date and place of your visit"],
        phones: [{ number: "1-855-574-7292" }],
      },
      {
        slug: "veterans-crisis-line",
        name: "Veterans Crisis Line",
        summary: "Veteran, service member or family in crisis? Talk with a trained responder now. Call 988 and press 1, or text 838255.",
        description:
          "Free and private, day and night. You do not have to be signed up for VA care. Responders listen, help you get through the moment, and can connect you with local help.",
        es: {
          name: "Línea de Crisis para Veteranos",
          summary:
            "¿Veterano, militar o familiar en crisis? Hable ahora con una persona preparada. Llame al 988 y marque 1, o envíe un texto al 838255.",
          description:
            "Gratis y confidencial, de día y de noche. No necesita estar inscrito en la atención médica del VA. Le escuchan, le ayudan a pasar el momento y pueden conectarle con ayuda en su zona.",
        },
        url: "https://www.veteranscrisisline.net",
        needs: ["crisis-line", "mental-health"],
        situations: ["veteran", "active-military", "military-family"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Any Veteran, service member, member of the Guard or Reserve, and those who worry about one.",
        howToApply: ["Call 988 and press 1.", "Or text 838255.", "If life is in danger, call 911."],
        phones: [
          { number: "988", description: "Then press 1" },
          { number: "838255", type: "text" },
        ],
        schedules: aroundTheClock,
      },
    ],
  },
  {
    slug: "joes-house",
    name: "Joe's House",
    description: "A nonprofit with an online list of places to stay near cancer centers.",
    website: "https://www.joeshouse.org",
    services: [
      {
        slug: "joes-house-lodging-directory",
        name: "Joe's House lodging directory",
        summary: "Find a free or cheaper place to stay near the hospital where you or your family member is treated for cancer.",
        description:
          "Pick a city or hospital and see hospitality houses and hotels with a lower price for patients. You book with the place itself.",
        es: {
          summary:
            "Encuentre un lugar gratis o más barato para quedarse cerca del hospital donde usted o su familiar recibe tratamiento contra el cáncer.",
        },
        needs: ["lodging-near-hospital"],
        situations: ["cancer", "caregiver"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        costNote: "The list is free. Each place sets its own price.",
        fundStatus: "OPEN",
        eligibility: "Cancer patients and their families.",
        howToApply: ["Search by city or hospital.", "Call the place and ask for the patient price."],
      },
    ],
  },
  {
    slug: "healthcare-hospitality-network",
    name: "Healthcare Hospitality Network",
    description: "An association of houses near hospitals where patients and families stay for little or no money.",
    website: "https://www.hhnetwork.org",
    services: [
      {
        slug: "healthcare-hospitality-houses",
        name: "Find a hospitality house",
        summary: "Your loved one is in a hospital far away? Find a house nearby where families can stay for little or nothing.",
        description:
          "The website lists member houses by state. Most have private rooms and a shared kitchen. Many ask for a referral from the hospital's social worker, and a small gift for each night if you can.",
        es: {
          summary:
            "¿Su ser querido está en un hospital lejos? Encuentre una casa cercana donde las familias se quedan por poco o ningún dinero.",
        },
        needs: ["lodging-near-hospital"],
        situations: ["serious-illness", "caregiver"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "Each house sets its own price. Many ask for a small gift.",
        fundStatus: "OPEN",
        eligibility: "Patients and families far from home. Each house has its own rules.",
        howToApply: ["Find a house near the hospital.", "Ask the hospital's social worker to refer you.", "Call the house about a room."],
      },
    ],
  },
  {
    slug: "ronald-mcdonald-house-charities",
    name: "Ronald McDonald House Charities",
    alternateName: "RMHC",
    description: "A charity with local houses and family rooms near children's hospitals.",
    website: "https://rmhc.org",
    services: [
      {
        slug: "ronald-mcdonald-house",
        name: "Ronald McDonald House",
        summary: "A room and meals for families while their child is treated in a hospital far from home. Free or for a small gift.",
        description:
          "Houses stand near children's hospitals all over the country. Families get a private room, shared kitchens and play space. Some hospitals also have a family room for a rest. No family is turned away because it cannot pay.",
        es: {
          name: "Casa Ronald McDonald",
          summary:
            "Un cuarto y comidas para familias cuyo hijo recibe tratamiento en un hospital lejos de casa. Gratis o por una donación pequeña.",
          description:
            "Hay casas cerca de hospitales infantiles en todo el país. Las familias tienen un cuarto privado, cocinas compartidas y lugar para jugar. Algunos hospitales tienen además una sala para descansar. A ninguna familia se le cierra la puerta por no poder pagar.",
        },
        needs: ["lodging-near-hospital"],
        situations: ["child", "infant", "parent", "childhood-cancer"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        costNote: "Some houses ask for a small amount each night if you can pay.",
        fundStatus: "OPEN",
        eligibility: "Families of a child who is treated at a hospital nearby. Age limit and distance from home differ by house.",
        howToApply: [
          "Ask the hospital's social worker or nurse to refer you.",
          "Call the house to be put on the list.",
          "Check each day whether a room is free.",
        ],
        requiredDocuments: ["Photo ID of the adults"],
        acceptsReferrals: true,
        responseDays: 1,
      },
    ],
  },
  {
    slug: "fisher-house-foundation",
    name: "Fisher House Foundation",
    description: "A charity for military and Veteran families. It builds houses at military and VA hospitals.",
    website: "https://fisherhouse.org",
    services: [
      {
        slug: "fisher-house-lodging",
        name: "Fisher House lodging",
        summary: "Free rooms for military and Veteran families while a loved one is in a military or VA hospital.",
        description:
          "Fisher Houses are homes on or near the hospital grounds, with private rooms and shared kitchens. If a house is full or there is none, the foundation may be able to pay for a hotel.",
        es: {
          summary: "Cuartos gratis para familias de militares y veteranos mientras su ser querido está en un hospital militar o del VA.",
        },
        needs: ["lodging-near-hospital"],
        situations: ["veteran", "military-family", "active-military"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "Families and caregivers of a service member or Veteran who is in care at the hospital, mostly from some distance away.",
        howToApply: ["Ask the social worker at the hospital for a Fisher House referral.", "The house manager calls you about a room."],
        requiredDocuments: ["Military or VA ID of the patient"],
        acceptsReferrals: true,
        responseDays: 1,
      },
      {
        slug: "fisher-house-hero-miles",
        name: "Hero Miles",
        summary: "Free airline tickets for wounded, injured or sick service members and for family who want to be at their side.",
        description:
          "People give their airline miles, and the foundation turns them into tickets. They go to service members and their close family for trips to or from a medical center.",
        es: { summary: "Boletos de avión gratis para militares heridos o enfermos y para la familia que quiere estar a su lado." },
        needs: ["medical-flight", "medical-transport"],
        situations: ["active-military", "military-family", "veteran"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Service members in treatment, and their families, whose trip the government does not pay for.",
        howToApply: ["Ask a military social worker or Fisher House manager.", "They send the request."],
        acceptsReferrals: true,
        responseDays: 2,
      },
    ],
  },
  {
    slug: "childrens-inn-at-nih",
    name: "The Children's Inn at NIH",
    description: "A house for families on the campus of the National Institutes of Health in Maryland.",
    website: "https://childrensinn.org",
    locations: [
      {
        key: "inn",
        name: "The Children's Inn at NIH",
        address: { line1: "7 West Drive", city: "Bethesda", state: "MD", postalCode: "20814" },
        latitude: 39.001,
        longitude: -77.108,
      },
    ],
    services: [
      {
        slug: "childrens-inn-lodging",
        name: "The Children's Inn lodging",
        summary: "A free place to stay for children and young adults who take part in a medical study at NIH, with their family.",
        description:
          "Families stay while the child is in a study at the NIH hospital next door. There are private rooms, kitchens, a school program and things to do for brothers and sisters.",
        es: { summary: "Un lugar gratis para quedarse con su familia para niños y jóvenes que participan en un estudio médico en NIH." },
        needs: ["lodging-near-hospital", "clinical-trial-travel"],
        situations: ["child", "teen-young-adult", "rare-disease", "childhood-cancer"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "The patient is in a study at the NIH Clinical Center. The study team asks for the room.",
        howToApply: ["Ask your NIH study team for a stay at the Inn.", "They send the request for your dates."],
        locations: ["inn"],
      },
    ],
  },
  {
    slug: "st-jude-childrens-research-hospital",
    name: "St. Jude Children's Research Hospital",
    description: "A children's hospital in Memphis for cancer and other life-threatening illness.",
    website: "https://www.stjude.org",
    phones: [{ number: "1-866-278-5833", description: "Physician and patient referral" }],
    locations: [
      {
        key: "hospital",
        name: "St. Jude Children's Research Hospital",
        address: { line1: "262 Danny Thomas Place", city: "Memphis", state: "TN", postalCode: "38105" },
        latitude: 35.155,
        longitude: -90.043,
      },
    ],
    services: [
      {
        slug: "st-jude-treatment-travel-housing",
        name: "St. Jude treatment, travel and housing",
        summary: "Your child has cancer? Families at St. Jude get no bill for treatment, travel, housing or food.",
        description:
          "St. Jude treats children with cancer, sickle cell disease and other serious illness, mostly within research studies. Your child's doctor sends the referral. Once a child is a patient, the family does not get a bill from St. Jude for care, trips, a place to stay or meals.",
        es: {
          summary:
            "¿Su hijo tiene cáncer? Las familias en St. Jude no reciben cuentas por el tratamiento, el viaje, el alojamiento ni la comida.",
          description:
            "St. Jude atiende a niños con cáncer, anemia falciforme y otras enfermedades graves, casi siempre dentro de estudios. El médico de su hijo envía la referencia. Cuando el niño es paciente, la familia no recibe cuentas de St. Jude por la atención, los viajes, el lugar donde quedarse ni las comidas.",
        },
        needs: ["health-care", "lodging-near-hospital", "medical-transport"],
        situations: ["childhood-cancer", "child", "sickle-cell"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "Most patients are children who are newly found to have an illness that St. Jude studies and who have had little treatment so far. A doctor must refer the child.",
        howToApply: [
          "Ask your child's doctor to call the referral office.",
          "St. Jude looks at the records and says whether it can take the child.",
        ],
        requiredDocuments: ["Medical records from your child's doctor"],
        phones: [{ number: "1-866-278-5833" }],
        locations: ["hospital"],
      },
    ],
  },
  {
    slug: "gift-of-life-family-house",
    name: "Gift of Life Howie's House",
    alternateName: "Gift of Life Family House",
    description: "A house in Philadelphia for transplant patients and their families.",
    website: "https://www.giftoflifefamilyhouse.org",
    locations: [
      {
        key: "house",
        name: "Gift of Life Family House",
        address: { line1: "401 Callowhill Street", city: "Philadelphia", state: "PA", postalCode: "19123" },
        latitude: 39.959,
        longitude: -75.146,
      },
    ],
    services: [
      {
        slug: "gift-of-life-family-house-lodging",
        name: "Lodging for transplant families in Philadelphia",
        summary: "Getting a transplant in Philadelphia? A low-cost room, meals and company near the hospitals, for patients and family.",
        description:
          "The house is for people before and after a transplant and for living donors. It has rooms with private baths, home-cooked dinners and rides to hospitals.",
        es: {
          summary:
            "¿Le hacen un trasplante en Filadelfia? Un cuarto de bajo costo, comidas y compañía cerca de los hospitales, para pacientes y familia.",
        },
        needs: ["lodging-near-hospital", "transplant-costs"],
        situations: ["transplant", "caregiver"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        cost: "FEE",
        costNote: "A low price for each night. Ask for help if you cannot pay it.",
        fundStatus: "OPEN",
        eligibility: "Transplant patients, living donors and their families treated at a transplant center in the Philadelphia area.",
        howToApply: ["Ask your transplant social worker for a referral.", "The house confirms your dates."],
        locations: ["house"],
        acceptsReferrals: true,
        responseDays: 2,
      },
    ],
  },
  {
    slug: "hospitality-homes-boston",
    name: "Hospitality Homes",
    description: "A Boston nonprofit whose volunteers open their homes to families of patients.",
    website: "https://www.hosp.org",
    services: [
      {
        slug: "hospitality-homes-boston-lodging",
        name: "Hospitality Homes",
        summary: "Coming to Boston for medical care? Stay free in the home of a volunteer near the hospital.",
        description:
          "Hosts around Boston give a room to patients and families who come from afar. Stays are from a few nights to a few months. Staff match you with a home.",
        es: { summary: "¿Viene a Boston por atención médica? Quédese gratis en la casa de un voluntario cerca del hospital." },
        needs: ["lodging-near-hospital"],
        situations: ["serious-illness", "caregiver"],
        delivery: ["IN_PERSON", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Families and patients who travel to a hospital in the Boston area and would find a hotel hard to pay.",
        howToApply: [
          "Send the request form, or ask your hospital social worker to do it.",
          "Staff call you about a home.",
          "A background check is part of the form.",
        ],
        requiredDocuments: ["Name of the hospital and social worker"],
        acceptsReferrals: true,
        responseDays: 2,
      },
    ],
  },
];
