import type { OrganizationRecordInput } from "@waypost/schema/catalog";

type Schedules = OrganizationRecordInput["services"][number]["schedules"];

const aroundTheClock: Schedules = [
  { days: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], opensAt: "00:00", closesAt: "23:59", description: "Day and night, every day." },
];
const demonstration = "Demonstration status; ask the fund.";
const incomePaper = "Proof of income, such as a tax return or pay stubs";
const diagnosisPaper = "A form or letter from your doctor about your illness";
const bills = "Copies of the bills you need help with";

/** Illness groups, help lines, money and company during illness, keeping a job, and crisis lines. */
export const illnessSupport: readonly OrganizationRecordInput[] = [
  {
    slug: "american-cancer-society",
    name: "American Cancer Society",
    alternateName: "ACS",
    description: "A national charity for people with cancer and their families.",
    website: "https://www.cancer.org",
    phones: [{ number: "1-800-227-2345", languages: ["en", "es"] }],
    services: [
      {
        slug: "american-cancer-society-helpline",
        name: "American Cancer Society helpline",
        summary: "Talk to someone about cancer at any hour: what it means, how to pay, how to get to treatment, who can help near you.",
        description:
          "Trained staff answer questions about cancer and treatment in plain words. They look for rides, rooms, money help and support groups in your area, and they listen. You can call or chat online.",
        es: {
          name: "Línea de ayuda de la Sociedad Americana Contra el Cáncer",
          summary:
            "Hable con alguien sobre el cáncer a cualquier hora: qué significa, cómo pagar, cómo llegar al tratamiento y quién ayuda en su zona.",
          description:
            "Personas preparadas contestan sus preguntas sobre el cáncer y el tratamiento con palabras sencillas. Buscan transporte, alojamiento, ayuda con dinero y grupos de apoyo en su zona, y le escuchan. Puede llamar o escribir por chat.",
        },
        needs: ["disease-education", "help-applying", "support-group"],
        situations: ["cancer", "breast-cancer", "lung-cancer", "caregiver"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone with cancer, and family, friends and helpers.",
        howToApply: ["Call at any hour.", "Say what worries you most: treatment, money, a ride or a place to stay."],
        phones: [{ number: "1-800-227-2345", languages: ["en", "es"] }],
        schedules: aroundTheClock,
      },
      {
        slug: "road-to-recovery",
        name: "Road To Recovery",
        summary: "A free ride to cancer treatment with a volunteer driver, if you have no car or cannot drive.",
        description:
          "Volunteers take people to cancer visits in their own cars. It works where there are drivers. You must be able to get in and out of a car alone or bring someone who helps. When there is no driver, the helpline looks for another way.",
        es: {
          summary: "Un viaje gratis a su tratamiento contra el cáncer con un conductor voluntario, si no tiene carro o no puede manejar.",
          description:
            "Los voluntarios llevan a las personas a sus citas de cáncer en sus propios carros. Funciona donde hay conductores. Usted debe poder subir y bajar del carro solo o llevar a alguien que le ayude. Si no hay conductor, la línea de ayuda busca otra forma.",
        },
        needs: ["ride-to-doctor", "medical-transport"],
        situations: ["cancer"],
        delivery: ["PHONE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "You have cancer and need a ride to a cancer-related visit. Drivers are not available everywhere.",
        howToApply: [
          "Call as soon as you know your visits, several business days ahead.",
          "Give the dates, times and addresses.",
          "A coordinator tells you whether there is a driver.",
        ],
        requiredDocuments: ["Dates and places of your visits"],
        phones: [{ number: "1-800-227-2345", languages: ["en", "es"] }],
        acceptsReferrals: true,
        responseDays: 2,
      },
      {
        slug: "hope-lodge",
        name: "Hope Lodge",
        summary: "A free room for you and one helper while you get cancer treatment far from home.",
        description:
          "There are more than 30 Hope Lodges near large cancer centers in the United States and Puerto Rico. Each guest has a private room and shares kitchens and living rooms. Where there is no lodge, ask about hotel rooms at a lower price.",
        es: {
          summary: "Un cuarto gratis para usted y una persona que le cuida mientras recibe tratamiento contra el cáncer lejos de casa.",
          description:
            "Hay más de 30 casas Hope Lodge cerca de grandes centros de cáncer en Estados Unidos y Puerto Rico. Cada huésped tiene un cuarto privado y comparte cocina y sala. Donde no hay casa, pregunte por hoteles con precio más bajo.",
        },
        needs: ["lodging-near-hospital"],
        situations: ["cancer", "caregiver"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "You are in cancer treatment, live some distance away (often 40 miles or more), and can care for yourself or bring a helper. Rules differ a little by lodge.",
        howToApply: [
          "Ask your cancer center to send the referral form.",
          "Or call and ask for the lodge in that city.",
          "The lodge calls when there is a room.",
        ],
        requiredDocuments: ["Referral from your cancer care team"],
        phones: [{ number: "1-800-227-2345", languages: ["en", "es"] }],
        acceptsReferrals: true,
        responseDays: 2,
      },
    ],
  },
  {
    slug: "cancercare",
    name: "CancerCare",
    description: "A national nonprofit. Its cancer social workers give counseling, and it has small grants.",
    website: "https://www.cancercare.org",
    phones: [{ number: "1-800-813-4673", languages: ["en", "es"] }],
    services: [
      {
        slug: "cancercare-counseling",
        name: "CancerCare Hopeline and counseling",
        summary: "Talk to a cancer social worker, or join a group by phone or online. Free for patients, family and the bereaved.",
        description:
          "Social workers who know cancer help you cope, talk with your family and doctor, and find practical help. Groups meet online and by phone, also for caregivers and people in grief.",
        es: {
          summary:
            "Hable con una trabajadora social especializada en cáncer o únase a un grupo por teléfono o en línea. Gratis para pacientes y familias.",
        },
        needs: ["mental-health", "support-group", "grief-support"],
        situations: ["cancer", "caregiver", "widowed"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone touched by cancer in the United States.",
        howToApply: ["Call the Hopeline.", "Ask for counseling or a group."],
        phones: [{ number: "1-800-813-4673", languages: ["en", "es"] }],
      },
      {
        slug: "cancercare-financial-assistance",
        name: "CancerCare financial assistance",
        summary: "A small grant for rides to treatment, home care or child care while you are treated for cancer.",
        description:
          "Grants are limited and differ by cancer and by place. They help with costs that come with treatment. A social worker goes over your situation and other help with you.",
        es: {
          summary:
            "Una ayuda pequeña de dinero para transporte, cuidado en casa o cuidado de niños durante su tratamiento contra el cáncer.",
        },
        needs: ["bills-during-illness", "ride-to-doctor", "gas-help"],
        situations: ["cancer", "breast-cancer", "low-income"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "CLOSED",
        fundNote: demonstration,
        languages: ["en", "es"],
        eligibility: "You have cancer, are in treatment, live in the United States or Puerto Rico, and your income is below the limit.",
        howToApply: ["Call the Hopeline and answer some questions.", "Send in the form, proof of income and your doctor's form."],
        requiredDocuments: [incomePaper, diagnosisPaper],
        phones: [{ number: "1-800-813-4673", languages: ["en", "es"] }],
      },
      {
        slug: "cancercare-copayment-assistance",
        name: "CancerCare Co-Payment Assistance Foundation",
        summary: "Help with co-pays for cancer medicine when you have insurance and your share is too high.",
        description:
          "There is a fund for each kind of cancer it covers. An open fund may pay your share of treatment medicines for a year. Specialists tell you on the phone whether your fund is open.",
        es: { summary: "Ayuda con los copagos de medicinas contra el cáncer cuando usted tiene seguro y su parte es demasiado alta." },
        url: "https://www.cancercarecopay.org",
        needs: ["copay-assistance", "medication-cost"],
        situations: ["cancer", "medicare"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "CLOSED",
        fundNote: demonstration,
        eligibility: "You have a cancer that a fund covers, insurance that covers the medicine, and an income below the limit.",
        howToApply: ["See on the website which funds are open.", "Call or apply online."],
        requiredDocuments: ["Health insurance card", incomePaper],
        phones: [{ number: "1-866-552-6729" }],
      },
    ],
  },
  {
    slug: "blood-cancer-united",
    name: "Blood Cancer United",
    alternateName: "The Leukemia & Lymphoma Society",
    description:
      "A national charity for people with leukemia, lymphoma, myeloma and other blood cancers. It was called the Leukemia & Lymphoma Society until 2025.",
    website: "https://bloodcancerunited.org",
    phones: [{ number: "1-800-955-4572" }],
    services: [
      {
        slug: "blood-cancer-information-specialists",
        name: "Blood cancer information specialists",
        summary: "Leukemia, lymphoma or myeloma? Ask a trained nurse or social worker about treatment, studies, money and support. Free.",
        description:
          "Specialists explain your blood cancer, help you look for clinical trials, and tell you about grants and groups. They can connect you with someone who has had the same illness.",
        es: {
          summary:
            "¿Leucemia, linfoma o mieloma? Pregunte gratis a una enfermera o trabajadora social sobre tratamiento, estudios, dinero y apoyo.",
        },
        needs: ["disease-education", "find-clinical-trial", "support-group"],
        situations: ["blood-cancer", "childhood-cancer", "caregiver"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Anyone with a blood cancer, and family and friends.",
        howToApply: ["Call, or write by chat on the website.", "Have the name of your blood cancer at hand."],
        phones: [{ number: "1-800-955-4572" }],
      },
      {
        slug: "blood-cancer-copay-assistance",
        name: "Blood Cancer United Co-Pay Assistance",
        summary: "Help with co-pays and insurance premiums for people with a blood cancer whose fund is open.",
        description:
          "There is a fund for each blood cancer. It may pay medicines, treatment costs and insurance premiums up to a set amount for one year.",
        es: { summary: "Ayuda con copagos y primas del seguro para personas con un cáncer de la sangre cuyo fondo está abierto." },
        needs: ["copay-assistance", "premium-help"],
        situations: ["blood-cancer"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "WAITLIST",
        fundNote: demonstration,
        languages: ["en", "es"],
        eligibility:
          "You have a covered blood cancer, are in treatment or watched by a doctor, have insurance, and your household income is at or below 600% of the federal poverty level.",
        howToApply: ["Check whether the fund for your cancer is open.", "Apply online or by phone.", "Your doctor confirms the diagnosis."],
        requiredDocuments: ["Health insurance card", incomePaper, diagnosisPaper],
        phones: [{ number: "1-877-557-2672", languages: ["en", "es"] }],
        schedules: [{ days: ["MO", "TU", "WE", "TH", "FR"], opensAt: "08:30", closesAt: "17:00", description: "Eastern Time" }],
      },
      {
        slug: "blood-cancer-patient-aid",
        name: "Patient Aid Program",
        summary: "A one-time $100 grant for people with a blood cancer, for gas, food, rent or other needs. No income limit.",
        description:
          "Anyone with a confirmed blood cancer who is in treatment or follow-up can ask once. The program opens and closes as money comes in.",
        es: {
          summary:
            "Una ayuda única de $100 para personas con un cáncer de la sangre, para gasolina, comida, renta u otras cosas. Sin límite de ingresos.",
        },
        needs: ["bills-during-illness", "emergency-cash"],
        situations: ["blood-cancer", "childhood-cancer"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        fundNote: demonstration,
        languages: ["en", "es"],
        eligibility:
          "You live in the United States or a territory, have a blood cancer, are in or near treatment or in follow-up, and have not had this grant before.",
        howToApply: ["Apply online, by phone or on paper.", "Give the name of your doctor."],
        requiredDocuments: ["Your date of birth and Social Security number", "Name of your doctor"],
        phones: [{ number: "1-877-557-2672", languages: ["en", "es"] }],
        schedules: [{ days: ["MO", "TU", "WE", "TH", "FR"], opensAt: "08:30", closesAt: "17:00", description: "Eastern Time" }],
      },
    ],
  },
  {
    slug: "susan-g-komen",
    name: "Susan G. Komen",
    description: "A national charity for people with breast cancer.",
    website: "https://www.komen.org",
    phones: [{ number: "1-877-465-6636", languages: ["en", "es"] }],
    services: [
      {
        slug: "komen-breast-care-helpline",
        name: "Komen Breast Care Helpline",
        summary: "Breast cancer, or a lump that worries you? Talk to someone who helps you find a test, care, a ride or support.",
        description:
          "Trained staff answer questions, help you find low-cost mammograms and tests, and look for help with bills and rides. Patient navigators can stay with you through treatment.",
        es: {
          summary:
            "¿Cáncer de seno o un bulto que le preocupa? Hable con alguien que le ayuda a encontrar un examen, atención, transporte o apoyo.",
        },
        needs: ["case-management", "disease-education", "health-screening"],
        situations: ["breast-cancer", "uninsured"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone with a question about breast cancer.",
        howToApply: ["Call, or write by email or chat.", "Say whether you need a test, care, or help with costs."],
        phones: [{ number: "1-877-465-6636", languages: ["en", "es"] }],
        acceptsReferrals: true,
        responseDays: 2,
      },
      {
        slug: "komen-financial-assistance",
        name: "Komen Financial Assistance Program",
        summary: "Some money for rent, food, rides or child care while you are treated for breast cancer.",
        description:
          "The program gives a limited grant for daily costs that treatment makes harder. Call the helpline to find out whether it takes applications.",
        es: { summary: "Algo de dinero para renta, comida, transporte o cuidado de niños mientras recibe tratamiento por cáncer de seno." },
        needs: ["bills-during-illness", "emergency-cash"],
        situations: ["breast-cancer", "low-income"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "CLOSED",
        fundNote: demonstration,
        languages: ["en", "es"],
        eligibility: "You are in treatment for breast cancer, or have breast cancer that has spread, and your income is below the limit.",
        howToApply: ["Call the helpline.", "Answer questions about your treatment and income."],
        requiredDocuments: [incomePaper, diagnosisPaper],
        phones: [{ number: "1-877-465-6636", languages: ["en", "es"] }],
      },
    ],
  },
  {
    slug: "the-pink-fund",
    name: "The Pink Fund",
    description: "A charity in Michigan that pays bills for people who lose income during breast cancer treatment.",
    website: "https://www.pinkfund.org",
    services: [
      {
        slug: "pink-fund-bill-payment",
        name: "Pink Fund 90-day grant",
        summary: "Lost pay because of breast cancer treatment? The Pink Fund may pay rent, car or utility bills for up to 90 days.",
        description:
          "The fund pays your creditors directly: rent or mortgage, car payment and insurance, utilities and health insurance premiums, up to $3,000 in all. It does not pay medical bills.",
        es: {
          summary: "¿Perdió ingresos por el tratamiento de cáncer de seno? El fondo puede pagar renta, carro o luz hasta por 90 días.",
          description:
            "El fondo paga directamente a quienes usted debe: renta o hipoteca, pago y seguro del carro, servicios de la casa y primas del seguro médico, hasta $3,000 en total. No paga cuentas médicas.",
        },
        needs: ["bills-during-illness", "rent-help", "utility-bill", "premium-help"],
        situations: ["breast-cancer"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "PAUSED",
        fundNote: demonstration,
        eligibility:
          "You are in active treatment for breast cancer (surgery, chemotherapy or radiation), worked before, and have lost income because of it.",
        howToApply: [
          "Read the rules and apply online.",
          "Upload bills and proof of lost income.",
          "Have your doctor's office fill in its part.",
        ],
        requiredDocuments: [bills, incomePaper, diagnosisPaper],
      },
    ],
  },
  {
    slug: "family-reach",
    name: "Family Reach",
    description: "A national nonprofit that helps families with the cost of living during cancer.",
    website: "https://familyreach.org",
    services: [
      {
        slug: "family-reach-financial-resource-center",
        name: "Family Reach financial help",
        summary: "Cancer and money trouble: guidance from a planner, and for some families money for rent, food, or rides.",
        description:
          "Family Reach explains how to deal with bills and benefits, offers talks with a financial planner, and helps families find basic needs. Money grants come through hospitals that work with it.",
        es: {
          summary:
            "Cáncer y problemas de dinero: orientación de un asesor y, para algunas familias, dinero para renta, comida o transporte.",
        },
        needs: ["bills-during-illness", "debt-help", "emergency-cash"],
        situations: ["cancer", "childhood-cancer", "parent"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "UNKNOWN",
        eligibility: "Patients in cancer treatment and their caregivers, living in the United States.",
        howToApply: [
          "Sign up online and answer questions about your needs.",
          "Ask your hospital social worker whether they can refer you for a grant.",
        ],
        requiredDocuments: [diagnosisPaper, incomePaper],
        acceptsReferrals: true,
        responseDays: 10,
      },
    ],
  },
  {
    slug: "cancer-support-community",
    name: "Cancer Support Community",
    alternateName: "Gilda's Club",
    description: "A network of centers and a helpline for people with cancer and their families.",
    website: "https://www.cancersupportcommunity.org",
    phones: [{ number: "1-888-793-9355", languages: ["en", "es"] }],
    services: [
      {
        slug: "cancer-support-helpline",
        name: "Cancer Support Helpline",
        summary: "Someone to talk to about the feelings, choices and costs that come with cancer, by phone or online. Free.",
        description:
          "Navigators listen, help you prepare for talks with your doctor, and find groups and practical help. Many cities have a center or a Gilda's Club with groups, classes and meals.",
        es: {
          summary: "Alguien con quien hablar de los sentimientos, las decisiones y los gastos del cáncer, por teléfono o en línea. Gratis.",
        },
        needs: ["support-group", "mental-health", "disease-education"],
        situations: ["cancer", "caregiver"],
        delivery: ["PHONE", "ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone touched by cancer.",
        howToApply: ["Call the helpline, or look for a center near you.", "Ask for a navigator, a group or a class."],
        phones: [{ number: "1-888-793-9355", languages: ["en", "es"] }],
      },
    ],
  },
  {
    slug: "imerman-angels",
    name: "Imerman Angels",
    description: "A nonprofit in Chicago that brings together people who have had the same cancer.",
    website: "https://imermanangels.org",
    services: [
      {
        slug: "imerman-angels-one-on-one",
        name: "One-on-one cancer mentors",
        summary: "Talk with someone who has had the same cancer as you, or cared for someone who did. Free and private.",
        description: "You are matched by cancer, age and life. Mentors listen and tell how it was for them. They give no medical advice.",
        es: {
          summary: "Hable con alguien que tuvo el mismo cáncer que usted o que cuidó a una persona con ese cáncer. Gratis y en privado.",
        },
        needs: ["support-group"],
        situations: ["cancer", "caregiver", "teen-young-adult"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Anyone with cancer, survivors and caregivers.",
        howToApply: ["Fill in the form online or call.", "Staff match you with a mentor."],
      },
    ],
  },
  {
    slug: "lungevity-foundation",
    name: "LUNGevity Foundation",
    description: "A national nonprofit for people with lung cancer.",
    website: "https://www.lungevity.org",
    services: [
      {
        slug: "lungevity-helpline",
        name: "Lung Cancer HELPLine",
        summary: "Questions about lung cancer, treatment, studies or money? Talk to an oncology social worker, free.",
        description:
          "Staff help people with lung cancer and families understand the illness, make choices, find support and look for help with costs.",
        es: {
          summary:
            "¿Preguntas sobre el cáncer de pulmón, el tratamiento, los estudios o el dinero? Hable gratis con una trabajadora social de oncología.",
        },
        needs: ["disease-education", "support-group", "find-clinical-trial"],
        situations: ["lung-cancer", "caregiver"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Anyone with lung cancer, and their family.",
        howToApply: ["Call the helpline.", "Ask your question. You can call again as often as you like."],
        phones: [{ number: "1-844-360-5864" }],
      },
    ],
  },
  {
    slug: "zero-prostate-cancer",
    name: "ZERO Prostate Cancer",
    description: "A national nonprofit for people with prostate cancer.",
    website: "https://zerocancer.org",
    services: [
      {
        slug: "zero360-case-management",
        name: "ZERO360 patient support",
        summary: "Prostate cancer? A case manager helps with insurance, bills, rides, food and finding other men to talk to. Free.",
        description:
          "One case manager works with you on insurance problems, costs of treatment, and daily needs, and tells you about groups and studies.",
        es: {
          summary:
            "¿Cáncer de próstata? Una persona le ayuda con seguro, cuentas, transporte, comida y a encontrar otros hombres con quienes hablar. Gratis.",
        },
        needs: ["case-management", "help-applying", "support-group", "insurance-denial"],
        situations: ["cancer"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone with prostate cancer, and family members.",
        howToApply: ["Call or sign up online.", "Tell the case manager what you need most."],
        phones: [{ number: "1-844-244-1309" }],
        acceptsReferrals: true,
        responseDays: 3,
      },
    ],
  },
  {
    slug: "pancreatic-cancer-action-network",
    name: "Pancreatic Cancer Action Network",
    alternateName: "PanCAN",
    description: "A national nonprofit for people with pancreatic cancer.",
    website: "https://pancan.org",
    phones: [{ number: "1-877-272-6226" }],
    services: [
      {
        slug: "pancan-patient-services",
        name: "PanCAN Patient Services",
        summary: "Pancreatic cancer? A case manager looks up specialists, studies, diet tips and support for you. Free.",
        description:
          "Case managers make searches just for you: cancer centers that treat many people with this cancer, open clinical trials, and other patients who will talk with you.",
        es: {
          summary: "¿Cáncer de páncreas? Una persona busca para usted especialistas, estudios, consejos de alimentación y apoyo. Gratis.",
        },
        needs: ["case-management", "disease-education", "find-clinical-trial"],
        situations: ["cancer", "caregiver"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Anyone with pancreatic cancer, and their family.",
        howToApply: ["Call or write through the website.", "Tell the case manager what stage of treatment you are in."],
        phones: [{ number: "1-877-272-6226" }],
        acceptsReferrals: true,
        responseDays: 2,
      },
    ],
  },
  {
    slug: "stupid-cancer",
    name: "Stupid Cancer",
    description: "A nonprofit that brings teens and young adults with cancer together.",
    website: "https://stupidcancer.org",
    services: [
      {
        slug: "stupid-cancer-community",
        name: "Stupid Cancer community",
        summary: "Cancer at 15 to 39? Meet other young people who get it, online and in person.",
        description:
          "Meetups, talks and guides for teens and young adults with cancer and after it: work, school, dating, having children, and living on.",
        es: { summary: "¿Cáncer entre los 15 y los 39 años? Conozca a otros jóvenes que lo entienden, en línea y en persona." },
        needs: ["support-group"],
        situations: ["cancer", "teen-young-adult", "childhood-cancer"],
        delivery: ["ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Teens and young adults who have or had cancer, and those close to them.",
        howToApply: ["Look at the website for meetups and sign up.", "Come to a first meetup, online or near you."],
      },
    ],
  },
  {
    slug: "ulman-foundation",
    name: "Ulman Foundation",
    description: "A nonprofit in Maryland for teens and young adults with cancer.",
    website: "https://ulmanfoundation.org",
    services: [
      {
        slug: "ulman-patient-navigation",
        name: "Ulman young adult navigation",
        summary: "A navigator for teens and young adults with cancer: help with school, work, money, fertility and friends. Free.",
        description:
          "Navigators know the troubles of ages 15 to 39. They help by phone and online anywhere in the country, and in person in hospitals around Maryland.",
        es: { summary: "Una persona que guía a jóvenes con cáncer: ayuda con escuela, trabajo, dinero, fertilidad y amistades. Gratis." },
        needs: ["case-management", "support-group"],
        situations: ["cancer", "teen-young-adult"],
        delivery: ["PHONE", "ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "People of 15 to 39 who have or had cancer, and their caregivers.",
        minimumAge: 15,
        maximumAge: 39,
        howToApply: ["Ask for a navigator on the website.", "A navigator gets in touch to hear what you need."],
        acceptsReferrals: true,
        responseDays: 3,
      },
      {
        slug: "ulman-house-baltimore",
        name: "Ulman House",
        summary: "A free place to stay in Baltimore for young adults with cancer and one caregiver during treatment.",
        description:
          "The house is close to the Johns Hopkins hospital. Guests have private rooms, shared kitchens and company of other young people. Stays can be long, for example for a transplant.",
        es: { summary: "Un lugar gratis para quedarse en Baltimore para jóvenes con cáncer y quien los cuida durante el tratamiento." },
        needs: ["lodging-near-hospital"],
        situations: ["cancer", "teen-young-adult", "transplant"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Young adults in cancer treatment in Baltimore who live too far away to go home each day.",
        howToApply: ["Ask your hospital social worker for a referral.", "Staff call you about a room."],
        acceptsReferrals: true,
        responseDays: 2,
      },
    ],
  },
  {
    slug: "livestrong",
    name: "Livestrong",
    description: "A national nonprofit for people living with and after cancer.",
    website: "https://livestrong.org",
    services: [
      {
        slug: "livestrong-fertility",
        name: "Livestrong Fertility",
        summary: "Want children after cancer? Free fertility medicine and lower prices to save eggs, sperm or embryos before treatment.",
        description:
          "Chemotherapy and radiation can make it hard to have children later. The program works with clinics that give a lower price, and some medicine is free, for people who qualify. You should ask before treatment starts, and it goes fast.",
        es: {
          summary:
            "¿Quiere tener hijos después del cáncer? Medicinas gratis y precios más bajos para guardar óvulos, esperma o embriones antes del tratamiento.",
        },
        needs: ["fertility-help"],
        situations: ["cancer", "teen-young-adult"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "You pay the clinic's lowered price.",
        fundStatus: "OPEN",
        eligibility:
          "You have cancer, have not yet had the treatment that may harm fertility, live in the United States, and your income is below the limit.",
        howToApply: ["Find a clinic that takes part.", "Apply online, with your cancer doctor's form."],
        requiredDocuments: [incomePaper, diagnosisPaper],
        acceptsReferrals: true,
        responseDays: 1,
      },
    ],
  },
  {
    slug: "triage-cancer",
    name: "Triage Cancer",
    description: "A national nonprofit that teaches people with cancer about their rights and practical matters.",
    website: "https://triagecancer.org",
    services: [
      {
        slug: "triage-cancer-legal-financial-navigation",
        name: "Legal & Financial Navigation Program",
        summary: "Cancer and questions about your job, insurance, disability pay or bills? One-on-one help to know your choices. Free.",
        description:
          "Staff go over your situation with you and explain choices: time off and changes at work, health insurance and appeals, disability benefits, money and planning ahead. It is information, not a lawyer in court.",
        es: {
          summary:
            "¿Cáncer y dudas sobre su trabajo, seguro, pago por incapacidad o cuentas? Ayuda personal y gratis para conocer sus opciones.",
        },
        needs: ["job-kept-through-illness", "legal-aid", "insurance-denial", "disability-income", "wills-power-of-attorney"],
        situations: ["cancer", "caregiver"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Anyone with cancer and their caregivers.",
        howToApply: ["Ask for help on the website.", "Tell them what your question is.", "Staff set a time to talk."],
        acceptsReferrals: true,
        responseDays: 3,
      },
    ],
  },
  {
    slug: "cancer-and-careers",
    name: "Cancer and Careers",
    description: "A national nonprofit that helps people with cancer keep working or find work.",
    website: "https://www.cancerandcareers.org",
    services: [
      {
        slug: "cancer-and-careers-work-help",
        name: "Cancer and Careers coaching and guides",
        summary: "Working while in cancer treatment, or looking for work after it: guides, a career coach and résumé help. Free.",
        description:
          "Learn how to talk to your boss, ask for changes at work, plan time off, or explain a gap. Coaches answer questions online, and volunteers look over your résumé.",
        es: {
          summary:
            "Trabajar durante el tratamiento contra el cáncer o buscar empleo después: guías, un asesor y ayuda con su currículum. Gratis.",
        },
        needs: ["job-kept-through-illness", "workplace-accommodation", "job-search"],
        situations: ["cancer"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone who has or had cancer.",
        howToApply: ["Read the guides on the website.", "Send your question to a coach."],
      },
    ],
  },
  {
    slug: "job-accommodation-network",
    name: "Job Accommodation Network",
    alternateName: "JAN",
    description: "A free service, paid for by the US Department of Labor, on changes at work for people with an illness or disability.",
    website: "https://askjan.org",
    phones: [{ number: "1-800-526-7234", languages: ["en", "es"] }],
    services: [
      {
        slug: "jan-workplace-accommodation-advice",
        name: "JAN advice on changes at work",
        summary: "An illness or disability makes your job hard? Ask which changes you can request so you can keep it. Free and private.",
        description:
          "Experts go over your job and your limits with you and suggest changes: other hours, rest breaks, tools, work from home. They show you how to ask your employer. Employers may call too.",
        es: {
          name: "Consejos de JAN sobre ajustes en el trabajo",
          summary:
            "¿Una enfermedad o discapacidad le dificulta el trabajo? Pregunte qué cambios puede pedir para conservarlo. Gratis y confidencial.",
          description:
            "Los expertos revisan con usted su trabajo y sus límites y proponen cambios: otro horario, descansos, herramientas, trabajar desde casa. Le muestran cómo pedirlos a su empleador. Los empleadores también pueden llamar.",
        },
        needs: ["workplace-accommodation", "job-kept-through-illness", "work-with-disability"],
        situations: ["disability", "serious-illness", "mental-illness", "pregnant"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone who works or wants to, and employers.",
        howToApply: ["Call, chat or write.", "Tell what your job is and what is hard."],
        phones: [{ number: "1-800-526-7234", languages: ["en", "es"] }],
      },
    ],
  },
  {
    slug: "look-good-feel-better-foundation",
    name: "Look Good Feel Better Foundation",
    description: "A charity that helps people with the way cancer treatment changes how they look.",
    website: "https://lookgoodfeelbetter.org",
    services: [
      {
        slug: "look-good-feel-better",
        name: "Look Good Feel Better",
        summary: "Free lessons on skin, makeup, wigs and scarves when cancer treatment changes how you look. Groups and online.",
        description:
          "Trained beauty volunteers show what to do about skin changes, lost hair and lost brows. Some groups give a bag of products. There are pages for men and teens too.",
        es: {
          summary:
            "Clases gratis sobre piel, maquillaje, pelucas y pañuelos cuando el tratamiento contra el cáncer cambia su aspecto. En grupo y en línea.",
        },
        needs: ["wigs-prostheses", "support-group"],
        situations: ["cancer", "breast-cancer", "teen-young-adult"],
        delivery: ["ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Anyone in cancer treatment.",
        howToApply: ["Pick a workshop on the website and sign up.", "Join by computer or phone, or in the room."],
      },
    ],
  },
  {
    slug: "cleaning-for-a-reason",
    name: "Cleaning for a Reason",
    description: "A nonprofit whose partner companies clean homes of people with cancer.",
    website: "https://cleaningforareason.org",
    services: [
      {
        slug: "cleaning-for-a-reason-home-cleaning",
        name: "Free home cleaning during cancer treatment",
        summary: "Too tired from cancer treatment to clean? Two free home cleanings by a local company, where one takes part.",
        description: "Cleaning companies give their work. Whether there is one near you depends on your ZIP code.",
        es: {
          summary:
            "¿Demasiado cansancio por el tratamiento contra el cáncer? Dos limpiezas gratis de su casa por una empresa local, donde alguna participa.",
        },
        needs: ["care-at-home"],
        situations: ["cancer"],
        delivery: ["HOME_VISIT"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "You are in cancer treatment and a company near you takes part.",
        howToApply: [
          "Apply online with your ZIP code.",
          "Your doctor's office confirms that you are in treatment.",
          "The company calls you to set a day.",
        ],
        requiredDocuments: [diagnosisPaper],
        acceptsReferrals: true,
        responseDays: 5,
      },
    ],
  },
  {
    slug: "kesem",
    name: "Kesem",
    description: "A national nonprofit, led by college students, for children whose parent has or had cancer.",
    website: "https://www.kesem.org",
    services: [
      {
        slug: "camp-kesem",
        name: "Camp Kesem",
        summary: "A free week of summer camp for children whose mom or dad has or had cancer, or died of it.",
        description:
          "College students run the camps around the country. Children of 6 to 18 play and find others who know how it feels. There are meetings during the year too.",
        es: { summary: "Una semana gratis de campamento de verano para niños cuya mamá o papá tiene o tuvo cáncer, o murió de cáncer." },
        needs: ["illness-camp", "grief-support"],
        situations: ["child", "cancer", "parent"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Children of 6 to 18 who have a parent with cancer, in recovery, or lost to cancer.",
        minimumAge: 6,
        maximumAge: 18,
        howToApply: ["Find the nearest camp on the website.", "Fill in the camper form early in the year."],
        acceptsReferrals: true,
        responseDays: 10,
      },
    ],
  },
  {
    slug: "seriousfun-childrens-network",
    name: "SeriousFun Children's Network",
    description: "A network of camps, started by Paul Newman, for children with serious illness.",
    website: "https://seriousfun.org",
    services: [
      {
        slug: "seriousfun-camps",
        name: "SeriousFun camps",
        summary: "Free camp for children with a serious illness, with doctors and nurses there. Family weekends too.",
        description:
          "Member camps in many states welcome children with cancer, sickle cell disease, HIV, diabetes and many other illnesses. Everything is free for the family.",
        es: {
          summary:
            "Campamento gratis para niños con una enfermedad grave, con médicos y enfermeras. También hay fines de semana para familias.",
        },
        needs: ["illness-camp"],
        situations: ["child", "serious-illness", "childhood-cancer", "sickle-cell", "diabetes"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Children with an illness that the camp can care for. Ages differ by camp.",
        howToApply: ["Find the camp for your area on the website.", "Apply at that camp.", "Your child's doctor fills in a health form."],
        requiredDocuments: ["A health form from your child's doctor"],
        acceptsReferrals: true,
        responseDays: 10,
      },
    ],
  },
  {
    slug: "make-a-wish",
    name: "Make-A-Wish America",
    description: "A national charity that grants wishes of children with critical illness.",
    website: "https://wish.org",
    services: [
      {
        slug: "make-a-wish-wishes",
        name: "A wish for a child",
        summary: "A child with a very serious illness may get one big wish. Parents, children and doctors can ask.",
        description:
          "Local chapters find out what the child dreams of and make it happen for the family. The child need not be dying. The child's doctor decides whether the illness counts.",
        es: {
          summary: "Un niño con una enfermedad muy grave puede recibir un gran deseo. Lo pueden pedir los padres, el niño o los médicos.",
        },
        needs: ["wish-granting"],
        situations: ["child", "childhood-cancer", "serious-illness"],
        delivery: ["IN_PERSON", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "The child is over 2½ and under 18 when referred, has a critical illness, and has not had such a wish before.",
        maximumAge: 17,
        howToApply: ["Refer the child on the website.", "The chapter asks the child's doctor.", "A team visits to hear the wish."],
        acceptsReferrals: true,
        responseDays: 10,
      },
    ],
  },
  {
    slug: "dream-foundation",
    name: "Dream Foundation",
    description: "A national charity in California that grants final wishes of adults.",
    website: "https://dreamfoundation.org",
    services: [
      {
        slug: "dream-foundation-final-dreams",
        name: "Dreams for adults near the end of life",
        summary: "A last wish for an adult with a year or less to live: a family visit, a needed item, a trip.",
        description:
          "Dreams can be simple, such as a working heater, a bed or a reunion. It is meant to bring comfort and peace to people with few means.",
        es: {
          summary:
            "Un último deseo para un adulto al que le queda un año o menos de vida: una visita de la familia, algo que necesita, un viaje.",
        },
        needs: ["wish-granting"],
        situations: ["serious-illness", "veteran"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Adults with a life expectancy of about a year or less who cannot pay for the dream themselves.",
        minimumAge: 18,
        howToApply: ["Fill in the form and write a short letter about the dream.", "Have your doctor or hospice sign."],
        requiredDocuments: [diagnosisPaper],
        acceptsReferrals: true,
        responseDays: 10,
      },
    ],
  },
  {
    slug: "national-kidney-foundation",
    name: "National Kidney Foundation",
    alternateName: "NKF",
    description: "A national charity for people with kidney disease, donors and families.",
    website: "https://www.kidney.org",
    services: [
      {
        slug: "nkf-cares-helpline",
        name: "NKF Cares",
        summary: "Questions about kidney disease, dialysis or a transplant? Ask a trained person by phone, free.",
        description:
          "Staff explain kidney disease and treatment choices, insurance and food, and send printed guides. You can also be matched with a peer who has been on dialysis or had a transplant.",
        es: {
          summary:
            "¿Preguntas sobre enfermedad de los riñones, diálisis o trasplante? Pregunte gratis por teléfono a una persona preparada.",
        },
        needs: ["disease-education", "support-group"],
        situations: ["kidney-disease", "transplant"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone with kidney disease, donors, family and friends.",
        howToApply: ["Call or write an email.", "Ask for a peer mentor if you want to talk with another patient."],
        phones: [{ number: "1-855-653-2273", languages: ["en", "es"] }],
      },
    ],
  },
  {
    slug: "american-kidney-fund",
    name: "American Kidney Fund",
    alternateName: "AKF",
    description: "A national charity that helps people with kidney failure pay for insurance and other costs.",
    website: "https://www.kidneyfund.org",
    phones: [{ number: "1-800-638-8299" }],
    services: [
      {
        slug: "akf-health-insurance-premium-program",
        name: "Health Insurance Premium Program",
        alternateName: "HIPP",
        summary: "On dialysis and cannot pay your health insurance? AKF may pay the premium for Medicare, Medigap, or other plans.",
        description:
          "Grants pay premiums for people on dialysis with low income, so that they keep their coverage. Help may go on to the end of the plan year after a transplant. You choose your own plan and clinic.",
        es: {
          summary: "¿Está en diálisis y no puede pagar el seguro médico? AKF puede pagar la prima de Medicare, Medigap u otros planes.",
        },
        needs: ["premium-help", "transplant-costs"],
        situations: ["kidney-disease", "transplant", "low-income"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "UNKNOWN",
        eligibility:
          "You live and get dialysis in the United States or its territories, your household income is at most 500% of the federal poverty level, and your savings are below the limit.",
        howToApply: [
          "Ask the social worker at your dialysis clinic.",
          "Apply in AKF's online system, alone or with the clinic.",
          "Upload the premium bill.",
        ],
        requiredDocuments: ["Premium bill", incomePaper, "Health insurance card"],
        acceptsReferrals: true,
        responseDays: 10,
      },
      {
        slug: "akf-safety-net-grants",
        name: "AKF Safety Net Grants",
        summary: "A small grant for people on dialysis or with a new kidney, for rides, medicine co-pays, food or other needs.",
        description:
          "These grants help with costs that insurance does not pay. Money is limited for each person and each year. Your kidney care team asks for you.",
        es: {
          summary:
            "Una ayuda pequeña para personas en diálisis o con un riñón nuevo: transporte, copagos de medicinas, comida u otras cosas.",
        },
        needs: ["bills-during-illness", "ride-to-doctor", "copay-assistance"],
        situations: ["kidney-disease", "transplant", "low-income"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "PAUSED",
        fundNote: demonstration,
        eligibility: "You are on dialysis or had a recent transplant and have money troubles.",
        howToApply: ["Ask your kidney social worker to send a request.", "Give your income and the cost."],
        requiredDocuments: [incomePaper],
        acceptsReferrals: true,
        responseDays: 10,
      },
    ],
  },
  {
    slug: "help-hope-live",
    name: "Help Hope Live",
    description: "A national nonprofit that helps people raise money for transplant and serious injury.",
    website: "https://helphopelive.org",
    phones: [{ number: "1-800-642-8399" }],
    services: [
      {
        slug: "help-hope-live-fundraising",
        name: "Fundraising for medical costs",
        summary: "Raise money from family and friends for a transplant, a spinal cord injury or other big medical costs, with a guide.",
        description:
          "A coordinator helps you set up a campaign. Because it is a charity, gifts are mostly not counted as your income. It pays medical and related bills for you from the money raised.",
        es: {
          summary:
            "Reúna dinero de familia y amigos para un trasplante, una lesión de médula u otros gastos médicos grandes, con alguien que le guía.",
        },
        needs: ["transplant-costs", "bills-during-illness"],
        situations: ["transplant", "spinal-cord-injury", "serious-illness"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        costNote: "The nonprofit keeps a small share of gifts to run the service.",
        fundStatus: "OPEN",
        eligibility: "People who need a transplant or live with a serious injury or illness and have costs that insurance does not pay.",
        howToApply: ["Apply online.", "Give your medical and money facts.", "Plan the campaign with your coordinator."],
        requiredDocuments: [diagnosisPaper],
        phones: [{ number: "1-800-642-8399" }],
      },
    ],
  },
  {
    slug: "childrens-organ-transplant-association",
    name: "Children's Organ Transplant Association",
    alternateName: "COTA",
    description: "A national charity in Indiana that helps families raise money for a child's transplant.",
    website: "https://cota.org",
    phones: [{ number: "1-800-366-2682" }],
    services: [
      {
        slug: "cota-transplant-fundraising",
        name: "COTA family fundraising",
        summary: "Your child needs a transplant? COTA helps family and friends raise money for the costs, and keeps none of it.",
        description:
          "COTA teaches your volunteers, gives the tools, and holds the money for transplant costs of your child for life. Young adults with some illnesses, such as cystic fibrosis, can join too.",
        es: {
          summary: "¿Su hijo necesita un trasplante? COTA ayuda a familia y amigos a reunir dinero para los gastos y no se queda con nada.",
        },
        needs: ["transplant-costs"],
        situations: ["transplant", "child", "cystic-fibrosis"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Children and young adults who need a transplant or had one.",
        howToApply: ["Call or write.", "Sign up as a family.", "Choose volunteers for the campaign."],
        phones: [{ number: "1-800-366-2682" }],
      },
    ],
  },
  {
    slug: "national-multiple-sclerosis-society",
    name: "National Multiple Sclerosis Society",
    description: "A national charity for people with MS.",
    website: "https://www.nationalmssociety.org",
    phones: [{ number: "1-800-344-4867" }],
    services: [
      {
        slug: "ms-navigator",
        name: "MS Navigator",
        summary: "Living with MS? A navigator helps with insurance, money, equipment, work, housing and finding a doctor. Free.",
        description:
          "Navigators answer questions and follow up with you. They know programs in your area. For hard situations they can bring in a case manager, and they may have some money help for equipment and other needs.",
        es: {
          summary: "¿Vive con esclerosis múltiple? Una persona le ayuda con seguro, dinero, equipo, trabajo, vivienda y médicos. Gratis.",
        },
        needs: ["case-management", "disease-education", "medical-equipment", "bills-during-illness"],
        situations: ["multiple-sclerosis", "caregiver"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "People with MS, and their family and caregivers.",
        howToApply: ["Call or write through the website.", "Tell the navigator what you need most."],
        phones: [{ number: "1-800-344-4867" }],
        acceptsReferrals: true,
        responseDays: 3,
      },
    ],
  },
  {
    slug: "multiple-sclerosis-foundation",
    name: "Multiple Sclerosis Foundation",
    alternateName: "MS Focus",
    description: "A national nonprofit in Florida for people with MS.",
    website: "https://msfocus.org",
    services: [
      {
        slug: "ms-focus-cooling-and-equipment",
        name: "MS Focus grants for equipment and cooling",
        summary: "Cooling vests, aids for walking and home, and some emergency help for people with MS and low income.",
        description:
          "Heat makes MS worse for many people, so one program gives cooling items. Others help with aids for daily life, a short break for caregivers, or a crisis. Each has its own form and season.",
        es: {
          summary:
            "Chalecos que enfrían, ayudas para caminar y para la casa, y algo de ayuda de emergencia para personas con esclerosis múltiple.",
        },
        needs: ["medical-equipment", "assistive-technology", "emergency-cash"],
        situations: ["multiple-sclerosis", "low-income"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "UNKNOWN",
        eligibility: "You have MS, live in the United States, and cannot pay for the item.",
        howToApply: ["See which programs take applications.", "Fill in the form and add proof of MS."],
        requiredDocuments: [diagnosisPaper, incomePaper],
      },
    ],
  },
  {
    slug: "parkinsons-foundation",
    name: "Parkinson's Foundation",
    description: "A national charity for people with Parkinson's disease.",
    website: "https://www.parkinson.org",
    services: [
      {
        slug: "parkinsons-foundation-helpline",
        name: "Parkinson's Foundation Helpline",
        summary: "Questions about Parkinson's, medicine, a hospital stay or care at home? Ask a specialist in English or Spanish.",
        description:
          "Nurses, social workers and other specialists answer. They send free books and a hospital safety guide, and find classes and support near you.",
        es: {
          summary:
            "¿Preguntas sobre el Parkinson, las medicinas, el hospital o el cuidado en casa? Pregunte a un especialista en español o inglés.",
        },
        needs: ["disease-education", "support-group", "caregiver-support"],
        situations: ["parkinsons", "caregiver"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "People with Parkinson's, and family.",
        howToApply: ["Call or write an email.", "Ask for the free guides and for classes near you."],
        phones: [{ number: "1-800-473-4636", languages: ["en", "es"] }],
      },
    ],
  },
  {
    slug: "alzheimers-association",
    name: "Alzheimer's Association",
    description: "A national charity for people with Alzheimer's or another dementia and their families.",
    website: "https://www.alz.org",
    phones: [{ number: "1-800-272-3900", languages: ["en", "es"] }],
    services: [
      {
        slug: "alzheimers-24-7-helpline",
        name: "Alzheimer's Association 24/7 Helpline",
        summary: "Caring for someone with memory loss? Call day or night. A trained person listens, helps, and finds support nearby.",
        description:
          "Staff help with hard moments, questions on care and safety, legal and money planning, and finding programs in your area. Care consultants can make a plan with you.",
        es: {
          name: "Línea de ayuda 24/7 de la Alzheimer's Association",
          summary:
            "¿Cuida a alguien que pierde la memoria? Llame de día o de noche. Una persona preparada le escucha, le ayuda y busca apoyo cercano.",
          description:
            "Le ayudan en los momentos difíciles, con preguntas sobre cuidado y seguridad, con la planificación legal y de dinero, y a encontrar programas en su zona. Un consejero puede hacer un plan con usted.",
        },
        needs: ["caregiver-support", "disease-education", "support-group"],
        situations: ["alzheimers-dementia", "caregiver", "older-adult"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone with memory loss, and families, friends and helpers.",
        howToApply: ["Call at any hour.", "Ask for a care plan talk if you want more than a quick answer."],
        phones: [{ number: "1-800-272-3900", languages: ["en", "es"] }],
        schedules: aroundTheClock,
        acceptsReferrals: true,
        responseDays: 2,
      },
    ],
  },
  {
    slug: "epilepsy-foundation",
    name: "Epilepsy Foundation",
    description: "A national charity for people who have seizures.",
    website: "https://www.epilepsy.com",
    phones: [{ number: "1-800-332-1000" }, { number: "1-866-748-8008", languages: ["es"], description: "Spanish line" }],
    services: [
      {
        slug: "epilepsy-helpline",
        name: "Epilepsy & Seizures Helpline",
        summary: "Questions about seizures, work, school, driving or paying for medicine? Ask the helpline, in English or Spanish.",
        description:
          "Information specialists explain seizures and first aid, rights at work and school, and where to look for help with medicine and care. They do not give medical advice.",
        es: {
          summary:
            "¿Preguntas sobre convulsiones, trabajo, escuela, manejar o pagar la medicina? Pregunte a la línea de ayuda en español o inglés.",
        },
        needs: ["disease-education", "help-applying"],
        situations: ["epilepsy", "caregiver"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone who has seizures, and family.",
        howToApply: ["Call or write through the website.", "Ask about the local office and groups near you."],
        phones: [{ number: "1-800-332-1000" }, { number: "1-866-748-8008", languages: ["es"], description: "Spanish line" }],
      },
    ],
  },
  {
    slug: "american-diabetes-association",
    name: "American Diabetes Association",
    alternateName: "ADA",
    description: "A national charity for people with diabetes.",
    website: "https://diabetes.org",
    phones: [{ number: "1-800-342-2383", languages: ["en", "es"] }],
    services: [
      {
        slug: "ada-center-for-information",
        name: "ADA Center for Information",
        summary: "Questions about diabetes, insulin costs, food or unfair treatment at work or school? Call 1-800-DIABETES.",
        description:
          "Staff answer questions on living with diabetes and tell you where to look for help with insulin and supplies. If a school, job or jail treats you unfairly because of diabetes, they can pass you on to legal advocates.",
        es: {
          summary:
            "¿Preguntas sobre la diabetes, el costo de la insulina, la comida o un trato injusto en el trabajo o la escuela? Llame al 1-800-DIABETES.",
        },
        needs: ["disease-education", "insulin-cost", "workplace-accommodation"],
        situations: ["diabetes", "parent"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone with diabetes or prediabetes, and family.",
        howToApply: ["Call or chat online.", "Say what insulin or supplies you use if the question is about cost."],
        phones: [{ number: "1-800-342-2383", languages: ["en", "es"] }],
      },
      {
        slug: "ada-diabetes-camp",
        name: "ADA diabetes camps",
        summary: "Summer camp where every child has diabetes and trained staff help with insulin day and night. Money help for the fee.",
        description:
          "Children swim, play and learn to care for their diabetes among others like them. Families with low income can ask for a camp scholarship.",
        es: {
          summary:
            "Campamento de verano donde todos los niños tienen diabetes y hay personal que ayuda con la insulina día y noche. Hay becas.",
        },
        needs: ["illness-camp"],
        situations: ["diabetes", "child"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        cost: "FEE",
        costNote: "There is a fee. Families with low income may ask for a scholarship.",
        fundStatus: "OPEN",
        eligibility: "Children and teens with diabetes. Ages differ by camp.",
        howToApply: [
          "Find a camp on the website.",
          "Sign up, and ask for the scholarship form.",
          "Have the doctor fill in the health form.",
        ],
        requiredDocuments: ["A health form from your child's doctor"],
      },
    ],
  },
  {
    slug: "cystic-fibrosis-foundation",
    name: "Cystic Fibrosis Foundation",
    description: "A national charity for people with cystic fibrosis.",
    website: "https://www.cff.org",
    services: [
      {
        slug: "cf-foundation-compass",
        name: "CF Foundation Compass",
        summary:
          "Living with cystic fibrosis? A case manager helps with insurance, money, legal questions and daily life. Free and private.",
        description:
          "Case managers compare insurance plans with you, help when a medicine is refused, look for money help, and can link you with lawyers who know disability benefits and rights at work.",
        es: {
          summary:
            "¿Vive con fibrosis quística? Una persona le ayuda con seguro, dinero, preguntas legales y la vida diaria. Gratis y confidencial.",
        },
        needs: ["case-management", "insurance-denial", "legal-aid", "disability-income"],
        situations: ["cystic-fibrosis"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "People with cystic fibrosis, their families and care teams.",
        howToApply: ["Call or write.", "A case manager calls you back."],
        phones: [{ number: "1-844-266-7277" }],
        acceptsReferrals: true,
        responseDays: 2,
      },
    ],
  },
  {
    slug: "american-heart-association",
    name: "American Heart Association",
    alternateName: "American Stroke Association",
    description: "A national charity for people with heart disease or stroke.",
    website: "https://www.heart.org",
    phones: [{ number: "1-800-242-8721" }],
    services: [
      {
        slug: "stroke-family-warmline",
        name: "Stroke Family Warmline",
        summary: "You or someone you love had a stroke? Call to ask, to be heard, and to find support near you.",
        description: "Team members of the American Stroke Association give information, listen, and point you to groups and services.",
        es: {
          summary:
            "¿Usted o un ser querido tuvo un derrame cerebral? Llame para preguntar, para que le escuchen y para encontrar apoyo cercano.",
        },
        needs: ["disease-education", "support-group", "caregiver-support"],
        situations: ["stroke", "caregiver"],
        delivery: ["PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Stroke survivors, and family.",
        howToApply: ["Call the line.", "Tell them what happened and what is hard now."],
        phones: [{ number: "1-888-478-7653" }],
      },
      {
        slug: "aha-support-network",
        name: "AHA Support Network",
        summary: "An online place to meet others who live with heart disease or stroke, and their families.",
        description:
          "Members share what helped them, ask questions and cheer each other on. Pages cover heart failure, heart attack, stroke and caring for a child with a heart defect.",
        es: {
          summary:
            "Un lugar en línea para conocer a otras personas que viven con una enfermedad del corazón o un derrame cerebral, y a sus familias.",
        },
        needs: ["support-group"],
        situations: ["heart-disease", "stroke", "caregiver"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Anyone touched by heart disease or stroke.",
        howToApply: ["Sign up on the website.", "Choose the group that fits, and write or just read."],
      },
    ],
  },
  {
    slug: "american-lung-association",
    name: "American Lung Association",
    description: "A national charity for lung health.",
    website: "https://www.lung.org",
    phones: [{ number: "1-800-586-4872" }],
    services: [
      {
        slug: "lung-helpline-and-quitline",
        name: "Lung HelpLine and Tobacco QuitLine",
        summary: "Trouble with breathing, asthma, COPD or lung cancer, or want to quit smoking or vaping? Talk to a nurse or coach.",
        description:
          "Nurses, breathing therapists and quit-smoking counselors answer for free. They explain inhalers and oxygen, look for help with costs and make a quit plan with you.",
        es: {
          summary:
            "¿Problemas para respirar, asma, EPOC o cáncer de pulmón, o quiere dejar de fumar o vapear? Hable con una enfermera o consejero.",
        },
        needs: ["disease-education", "quit-smoking", "breathing-equipment"],
        situations: ["copd-lung-disease", "lung-cancer"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Everybody may call.",
        howToApply: ["Call, or chat online.", "Ask for a nurse, or for a coach to quit smoking."],
        phones: [{ number: "1-800-586-4872" }],
      },
    ],
  },
  {
    slug: "state-tobacco-quitlines",
    name: "State tobacco quitlines",
    description: "Free help to quit tobacco, run by each state and reached by one national number.",
    services: [
      {
        slug: "quit-now-quitline",
        name: "1-800-QUIT-NOW",
        summary: "Want to stop smoking or vaping? Free coaching by phone, and in many states free patches or gum.",
        description:
          "The number takes you to the quitline of your state. A coach makes a plan with you and calls again. What medicine is free depends on the state.",
        es: {
          name: "1-855-DÉJELO-YA",
          summary: "¿Quiere dejar de fumar o vapear? Consejería gratis por teléfono y, en muchos estados, parches o chicles gratis.",
        },
        needs: ["quit-smoking"],
        delivery: ["PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone who wants to quit. Free medicine depends on your state.",
        howToApply: ["Call and say that you want to quit.", "Set a quit day with the coach."],
        phones: [{ number: "1-800-784-8669" }, { number: "1-855-335-3569", languages: ["es"], description: "Spanish line" }],
      },
    ],
  },
  {
    slug: "copd-foundation",
    name: "COPD Foundation",
    description: "A national nonprofit for people with COPD and other long-term lung disease.",
    website: "https://www.copdfoundation.org",
    services: [
      {
        slug: "copd-information-line",
        name: "COPD Information Line",
        summary: "COPD or emphysema? Talk to someone who lives with it too, about oxygen, inhalers, rehab and travel.",
        description:
          "People with COPD and caregivers answer the phone. They send guides and share how they manage. There is also an online community.",
        es: { summary: "¿EPOC o enfisema? Hable con alguien que también la tiene sobre oxígeno, inhaladores, rehabilitación y viajes." },
        needs: ["disease-education", "support-group"],
        situations: ["copd-lung-disease", "caregiver"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Anyone with COPD, and family.",
        howToApply: ["Call and leave your number if nobody picks up.", "Ask for the free guides."],
        phones: [{ number: "1-866-316-2673" }],
      },
    ],
  },
  {
    slug: "sickle-cell-disease-association-of-america",
    name: "Sickle Cell Disease Association of America",
    description: "A national group with member organizations in many states for people with sickle cell disease.",
    website: "https://www.sicklecelldisease.org",
    phones: [{ number: "1-800-421-8453" }],
    services: [
      {
        slug: "sickle-cell-local-organizations",
        name: "Find a sickle cell organization",
        summary: "Sickle cell disease? Find the group near you for a case worker, support, camp and help with care.",
        description:
          "Member groups help families with doctor visits, school and work, emergency needs and groups. Many have community health workers who stay in touch with you.",
        es: { summary: "¿Anemia falciforme? Encuentre el grupo de su zona: acompañamiento, apoyo, campamento y ayuda con la atención." },
        needs: ["case-management", "support-group", "disease-education"],
        situations: ["sickle-cell", "child"],
        delivery: ["PHONE", "ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "People with sickle cell disease or trait, and family.",
        howToApply: ["Find the member group for your state on the website.", "Call the group."],
        phones: [{ number: "1-800-421-8453" }],
      },
    ],
  },
  {
    slug: "national-bleeding-disorders-foundation",
    name: "National Bleeding Disorders Foundation",
    alternateName: "National Hemophilia Foundation",
    description: "A national charity for people with hemophilia, von Willebrand disease and other bleeding disorders.",
    website: "https://www.bleeding.org",
    services: [
      {
        slug: "bleeding-disorders-information-center",
        name: "HANDI information center",
        summary: "Hemophilia or another bleeding disorder? Ask about treatment, insurance, scholarships and groups near you.",
        description:
          "The information center answers questions and sends material. Local chapters hold camps and family weekends, and some have money for emergencies.",
        es: { summary: "¿Hemofilia u otro trastorno de sangrado? Pregunte sobre tratamiento, seguro, becas y grupos cerca de usted." },
        needs: ["disease-education", "support-group"],
        situations: ["hemophilia"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Anyone with a bleeding disorder, and family.",
        howToApply: ["Call, or write through the website.", "Ask for the chapter near you."],
        phones: [{ number: "1-800-424-2634" }],
      },
    ],
  },
  {
    slug: "arthritis-foundation",
    name: "Arthritis Foundation",
    description: "A national charity for people with arthritis, adults and children.",
    website: "https://www.arthritis.org",
    services: [
      {
        slug: "arthritis-helpline",
        name: "Arthritis Foundation Helpline",
        summary: "Arthritis pain, cost of medicine, work or a child with arthritis? Ask the helpline, in English or Spanish.",
        description:
          "Staff answer questions on living with arthritis, insurance and money help. There are groups online and camps for children with arthritis.",
        es: {
          summary:
            "¿Dolor de artritis, costo de la medicina, trabajo o un niño con artritis? Pregunte a la línea de ayuda en español o inglés.",
        },
        needs: ["disease-education", "support-group", "medication-cost"],
        situations: ["autoimmune-disease", "chronic-pain"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone with arthritis, and family.",
        howToApply: ["Call or write through the website.", "Have the names of your medicines at hand if it is about cost."],
        phones: [{ number: "1-844-571-4357", languages: ["en", "es"] }],
      },
    ],
  },
  {
    slug: "lupus-foundation-of-america",
    name: "Lupus Foundation of America",
    description: "A national charity for people with lupus.",
    website: "https://www.lupus.org",
    services: [
      {
        slug: "lupus-health-educators",
        name: "Lupus health educators",
        summary: "Living with lupus? A health educator answers questions on symptoms, doctors, work and money help.",
        description:
          "Educators give information and support by phone and email, and find groups and specialists. They do not give medical advice.",
        es: { summary: "¿Vive con lupus? Una educadora contesta preguntas sobre síntomas, médicos, trabajo y ayuda con dinero." },
        needs: ["disease-education", "support-group"],
        situations: ["autoimmune-disease"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone with lupus, and family.",
        howToApply: ["Call or write through the website.", "A health educator answers you."],
        phones: [{ number: "1-800-558-0121" }],
      },
    ],
  },
  {
    slug: "crohns-and-colitis-foundation",
    name: "Crohn's & Colitis Foundation",
    description: "A national charity for people with Crohn's disease and ulcerative colitis.",
    website: "https://www.crohnscolitisfoundation.org",
    services: [
      {
        slug: "ibd-help-center",
        name: "IBD Help Center",
        summary: "Crohn's or colitis? Ask about insurance appeals, costs, school and work, diet and groups near you. Free.",
        description:
          "Specialists answer by phone, chat and email. They send sample letters for insurance appeals, and tell you about Camp Oasis for children.",
        es: {
          summary:
            "¿Crohn o colitis? Pregunte gratis sobre apelaciones al seguro, costos, escuela y trabajo, alimentación y grupos en su zona.",
        },
        needs: ["disease-education", "insurance-denial", "support-group"],
        situations: ["autoimmune-disease"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Anyone with Crohn's or colitis, and family.",
        howToApply: ["Call, or chat online.", "If insurance said no, have the letter at hand."],
        phones: [{ number: "1-888-694-8872" }],
      },
    ],
  },
  {
    slug: "american-liver-foundation",
    name: "American Liver Foundation",
    description: "A national charity for people with liver disease.",
    website: "https://liverfoundation.org",
    services: [
      {
        slug: "american-liver-foundation-helpline",
        name: "Liver helpline",
        summary: "Hepatitis, liver disease or a liver transplant? Ask the helpline about care, costs and support.",
        description:
          "Staff explain liver disease in plain words, look for help with costs, and tell you about groups. The foundation also has a fund that matches what families raise for transplant costs.",
        es: {
          summary: "¿Hepatitis, enfermedad del hígado o trasplante de hígado? Pregunte a la línea de ayuda sobre atención, costos y apoyo.",
        },
        needs: ["disease-education", "transplant-costs", "support-group"],
        situations: ["hepatitis-c", "transplant"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Anyone with liver disease, and family.",
        howToApply: ["Call, or chat online.", "Ask about groups and help with costs."],
        phones: [{ number: "1-800-465-4837" }],
      },
    ],
  },
  {
    slug: "brain-injury-association-of-america",
    name: "Brain Injury Association of America",
    description: "A national group, with state groups, for people with a brain injury.",
    website: "https://www.biausa.org",
    services: [
      {
        slug: "national-brain-injury-information-center",
        name: "National Brain Injury Information Center",
        summary: "A brain injury changed your life, or that of someone you love? Call to ask what to do and who helps near you.",
        description: "Specialists tell you about rehab, benefits, groups and your state's brain injury group.",
        es: {
          summary: "¿Una lesión cerebral cambió su vida o la de un ser querido? Llame para preguntar qué hacer y quién ayuda en su zona.",
        },
        needs: ["disease-education", "support-group", "caregiver-support"],
        situations: ["brain-injury", "stroke", "caregiver", "veteran"],
        delivery: ["PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "People with a brain injury, family and helpers.",
        howToApply: ["Call the line.", "Ask for the brain injury group in your state."],
        phones: [{ number: "1-800-444-6443" }],
      },
    ],
  },
  {
    slug: "dollar-for",
    name: "Dollar For",
    description: "A national nonprofit that helps people get hospital bills forgiven under the hospital's own charity rules.",
    website: "https://dollarfor.org",
    services: [
      {
        slug: "dollar-for-hospital-bill-help",
        name: "Hospital bill relief",
        summary:
          "A hospital bill you cannot pay? Nonprofit hospitals must have a charity policy. Dollar For checks it and helps you apply.",
        description:
          "Answer a few questions and see whether you may qualify at your hospital. Dollar For can fill in the forms with you and follow up with the hospital. It is free, also for bills that are some months old or in collections.",
        es: {
          name: "Ayuda con cuentas de hospital",
          summary:
            "¿Una cuenta de hospital que no puede pagar? Los hospitales sin fines de lucro deben tener ayuda financiera. Dollar For la revisa y le ayuda a pedirla.",
          description:
            "Conteste unas preguntas y vea si podría calificar en su hospital. Dollar For puede llenar los papeles con usted y dar seguimiento con el hospital. Es gratis, también para cuentas de hace meses o que ya están en cobranza.",
        },
        needs: ["hospital-bill", "medical-debt", "help-applying"],
        situations: ["uninsured", "low-income"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "You have a bill from a US hospital and your income is low or middle. Each hospital has its own limit.",
        howToApply: [
          "Answer the questions on the website.",
          "Upload the bill and proof of income.",
          "Sign the hospital's form. Dollar For sends it.",
        ],
        requiredDocuments: ["The hospital bill", incomePaper],
        acceptsReferrals: true,
        responseDays: 5,
      },
    ],
  },
  {
    slug: "988-suicide-and-crisis-lifeline",
    name: "988 Suicide & Crisis Lifeline",
    description: "A national network of crisis centers, reached by one short number.",
    website: "https://988lifeline.org",
    phones: [{ number: "988", languages: ["en", "es"] }],
    services: [
      {
        slug: "988-lifeline",
        name: "988 Lifeline",
        summary: "In crisis, thinking of suicide, or worried about someone? Call or text 988 now. Free, private, day and night.",
        description:
          "A trained counselor listens, helps you stay safe and connects you with help near you. You can call, text or chat. You need not be thinking of suicide to call.",
        es: {
          name: "988 Línea de Prevención del Suicidio y Crisis",
          summary:
            "¿Está en crisis, piensa en el suicidio o le preocupa alguien? Llame o envíe un texto al 988 ahora. Gratis, confidencial, día y noche.",
          description:
            "Un consejero preparado le escucha, le ayuda a estar a salvo y le conecta con ayuda en su zona. Para español, llame y marque 2, o envíe la palabra AYUDA por texto al 988. No hace falta pensar en el suicidio para llamar.",
        },
        needs: ["crisis-line", "mental-health"],
        situations: ["mental-illness", "addiction"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Everybody.",
        howToApply: ["Call or text 988.", "For Spanish press 2.", "If life is in danger, call 911."],
        phones: [
          { number: "988", languages: ["en", "es"] },
          { number: "988", type: "text" },
        ],
        schedules: aroundTheClock,
      },
    ],
  },
  {
    slug: "crisis-text-line",
    name: "Crisis Text Line",
    description: "A national nonprofit that gives help in a crisis by text message.",
    website: "https://www.crisistextline.org",
    services: [
      {
        slug: "crisis-text-line-texting",
        name: "Crisis Text Line",
        summary: "Cannot or do not want to talk? Text HOME to 741741 and a trained volunteer writes back, day or night.",
        description: "For any crisis: panic, sadness, self-harm, abuse, loneliness. Volunteers help you calm down and make a plan.",
        es: {
          summary: "¿No puede o no quiere hablar? Envíe HOLA por texto al 741741 y una persona preparada le contesta, de día o de noche.",
        },
        needs: ["crisis-line", "mental-health"],
        situations: ["mental-illness", "teen-young-adult"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Everybody.",
        howToApply: ["Text HOME to 741741.", "For Spanish text HOLA."],
        phones: [{ number: "741741", type: "text", languages: ["en", "es"] }],
        schedules: aroundTheClock,
      },
    ],
  },
  {
    slug: "samhsa",
    name: "Substance Abuse and Mental Health Services Administration",
    alternateName: "SAMHSA",
    description: "A federal agency for mental health and addiction care.",
    website: "https://www.samhsa.gov",
    services: [
      {
        slug: "samhsa-national-helpline",
        name: "SAMHSA National Helpline",
        summary: "Looking for treatment for drugs, alcohol or mental health? Call day or night and get names of places near you. Free.",
        description:
          "Staff tell you about treatment centers, groups and programs in your area, also for people without insurance. They do not give counseling. The website has a treatment finder.",
        es: {
          name: "Línea Nacional de Ayuda de SAMHSA",
          summary:
            "¿Busca tratamiento por drogas, alcohol o salud mental? Llame de día o de noche y le dan nombres de lugares cercanos. Gratis.",
          description:
            "Le informan sobre centros de tratamiento, grupos y programas en su zona, también para personas sin seguro. No dan terapia. El sitio web tiene un buscador de tratamiento.",
        },
        needs: ["substance-use-treatment", "mental-health", "recovery-support"],
        situations: ["addiction", "mental-illness", "uninsured"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Everybody, also families.",
        howToApply: ["Call and give your ZIP code.", "Write down the places they name, and call those."],
        phones: [{ number: "1-800-662-4357", languages: ["en", "es"] }],
        schedules: aroundTheClock,
      },
    ],
  },
  {
    slug: "nami",
    name: "National Alliance on Mental Illness",
    alternateName: "NAMI",
    description: "A national group, with local groups, for people with mental illness and their families.",
    website: "https://www.nami.org",
    services: [
      {
        slug: "nami-helpline",
        name: "NAMI HelpLine",
        summary: "Mental illness, yours or a family member's? Ask someone who has lived it. Free help, no crisis needed.",
        description:
          "Volunteers and staff who have been through it themselves give information and support, and find groups and classes of the local NAMI.",
        es: {
          summary:
            "¿Una enfermedad mental, suya o de un familiar? Pregunte a alguien que lo ha vivido. Ayuda gratis, no hace falta estar en crisis.",
        },
        needs: ["mental-health", "support-group"],
        situations: ["mental-illness", "caregiver"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Everybody.",
        howToApply: ["Call, or chat online.", "In a crisis call or text 988."],
        phones: [{ number: "1-800-950-6264" }],
        schedules: [{ days: ["MO", "TU", "WE", "TH", "FR"], opensAt: "10:00", closesAt: "22:00", description: "Eastern Time" }],
      },
    ],
  },
  {
    slug: "postpartum-support-international",
    name: "Postpartum Support International",
    alternateName: "PSI",
    description: "A nonprofit for parents who feel low, anxious or unwell during pregnancy or after birth.",
    website: "https://postpartum.net",
    services: [
      {
        slug: "postpartum-support-helpline",
        name: "PSI HelpLine and online groups",
        summary: "Sad, scared or not yourself in pregnancy or after a baby? Call or text, or join a free online group.",
        description:
          "Volunteers call you back, listen and help you find a therapist or group near you. There are free online groups for many situations, also for dads and after a loss. It is not a crisis line.",
        es: {
          summary:
            "¿Tristeza, miedo o no se siente como siempre en el embarazo o después del parto? Llame, escriba o únase a un grupo gratis en línea.",
        },
        needs: ["mental-health", "support-group", "grief-support"],
        situations: ["pregnant", "new-parent"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Parents in pregnancy and after birth, and family.",
        howToApply: ["Call and leave a message, or send a text.", "A volunteer gets back to you."],
        phones: [{ number: "1-800-944-4773", languages: ["en", "es"] }],
      },
    ],
  },
  {
    slug: "hrsa-maternal-and-child-health-bureau",
    name: "HRSA Maternal and Child Health Bureau",
    description: "A federal office for the health of mothers and children.",
    website: "https://mchb.hrsa.gov",
    services: [
      {
        slug: "national-maternal-mental-health-hotline",
        name: "National Maternal Mental Health Hotline",
        summary: "Pregnant or a new parent and struggling? Call or text 1-833-852-6262 and talk with a counselor, day or night.",
        description:
          "Counselors listen, give support and send you to care near you. It is free and private, in English and Spanish, with interpreters for 60 other languages. In a crisis call 988.",
        es: {
          name: "Línea Nacional de Salud Mental Materna",
          summary:
            "¿Está embarazada o acaba de tener un bebé y se siente mal? Llame o escriba al 1-833-852-6262 y hable con una consejera, día y noche.",
          description:
            "Le escuchan, le dan apoyo y le envían a atención en su zona. Es gratis y confidencial, en español e inglés, con intérpretes para otros 60 idiomas. En una crisis llame al 988.",
        },
        url: "https://mchb.hrsa.gov/national-maternal-mental-health-hotline",
        needs: ["mental-health", "crisis-line", "pregnancy-care"],
        situations: ["pregnant", "new-parent"],
        delivery: ["PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone who is pregnant or has had a baby, and those who love them.",
        howToApply: ["Call or text at any hour.", "Ask for names of counselors near you if you want to go on talking."],
        phones: [
          { number: "1-833-852-6262", languages: ["en", "es"] },
          { number: "1-833-852-6262", type: "text", languages: ["en", "es"] },
        ],
        schedules: aroundTheClock,
      },
    ],
  },
  {
    slug: "americas-poison-centers",
    name: "America's Poison Centers",
    description: "The poison centers of the United States, reached by one number.",
    website: "https://poisoncenters.org",
    services: [
      {
        slug: "poison-help-line",
        name: "Poison Help",
        summary: "Somebody swallowed or breathed in something harmful, or took too much medicine? Call now, day or night. Free.",
        description:
          "Nurses, pharmacists and doctors who know poisons tell you what to do. Call even when you are not sure. If the person has collapsed, has a seizure or cannot breathe, call 911.",
        es: {
          name: "Línea de ayuda contra envenenamientos",
          summary: "¿Alguien tragó o respiró algo dañino o tomó demasiada medicina? Llame ahora, de día o de noche. Gratis.",
          description:
            "Enfermeras, farmacéuticos y médicos que saben de venenos le dicen qué hacer. Llame aunque no esté seguro. Si la persona se desmayó, tiene convulsiones o no puede respirar, llame al 911.",
        },
        needs: ["crisis-line", "overdose-prevention"],
        situations: ["child", "parent"],
        delivery: ["PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Everybody.",
        howToApply: ["Call at once.", "Have the package at hand.", "Call 911 if the person does not wake or breathe."],
        phones: [{ number: "1-800-222-1222", languages: ["en", "es"] }],
        schedules: aroundTheClock,
      },
    ],
  },
];
