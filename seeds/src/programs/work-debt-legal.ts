import type { OrganizationRecordInput } from "@waypost/schema/catalog";

type Schedules = OrganizationRecordInput["services"][number]["schedules"];

const aroundTheClock: Schedules = [
  { days: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], opensAt: "00:00", closesAt: "23:59", description: "Day and night, every day." },
];

/** Lawyers, debt, work, safety and veterans' claims, from national nonprofits. None of them promises to take a case, and the texts do not either. */
export const workDebtLegal: readonly OrganizationRecordInput[] = [
  {
    slug: "legal-services-corporation",
    name: "Legal Services Corporation",
    alternateName: "LSC",
    description: "A nonprofit set up by Congress that pays for free civil legal aid offices in every state. It does not take cases itself.",
    website: "https://www.lsc.gov/",
    services: [
      {
        slug: "lsc-find-legal-aid",
        name: "Find legal aid",
        summary: "Type your address to find the free legal aid office for your area: eviction, benefits, family, debt and safety.",
        description:
          "Legal aid lawyers help with civil problems, not with crimes. They cannot take every case; often they give advice by phone, papers you can use, or the name of another office. Call as soon as you get a court paper: you may have only days to answer.",
        es: {
          name: "Encuentre ayuda legal gratis",
          summary:
            "Ponga su dirección y encuentre la oficina de ayuda legal gratis de su zona: desalojo, beneficios, familia, deudas y seguridad.",
          description:
            "Los abogados de ayuda legal atienden problemas civiles, no delitos. No pueden tomar todos los casos; muchas veces le dan consejo por teléfono, formularios que puede usar o el nombre de otra oficina. Llame en cuanto reciba un papel de la corte: puede que tenga solo unos días para responder.",
        },
        url: "https://www.lsc.gov/about-lsc/what-legal-aid/get-legal-help",
        needs: ["legal-aid", "tenant-rights", "eviction-prevention", "family-law", "benefits-appeal"],
        situations: ["low-income", "domestic-violence-survivor", "at-risk-of-eviction"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "Most offices serve people with income up to 125% of the federal poverty level, and sometimes more. Rules on immigration status apply, with exceptions for victims of abuse.",
        howToApply: [
          "Enter your address on the website.",
          "Call the office it shows, early in the day.",
          "Have your court papers and proof of income ready.",
        ],
        requiredDocuments: ["Court papers or letters", "Proof of income"],
      },
    ],
  },
  {
    slug: "pro-bono-net",
    name: "Pro Bono Net",
    description:
      "A nonprofit that uses websites and tools to bring free legal help to people. It runs LawHelp.org and, with partners, immigration sites.",
    website: "https://www.probono.net/",
    services: [
      {
        slug: "lawhelp-org",
        name: "LawHelp.org",
        summary: "Plain answers about the law in your state, court forms, and free lawyers near you.",
        description:
          "Choose your state and your problem: housing, family, money, work, benefits, immigration and more. LawHelp Interactive asks you questions and fills in court forms. It is information, not a lawyer for your case.",
        es: { summary: "Respuestas claras sobre las leyes de su estado, formularios de la corte y abogados gratis cerca de usted." },
        url: "https://www.lawhelp.org/",
        needs: ["legal-aid", "tenant-rights", "family-law", "debt-help"],
        situations: ["low-income"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Everybody can read it. The legal aid offices it lists have their own rules.",
        howToApply: ["Choose your state.", "Choose your problem and read.", "Call a legal aid office from the list if you need a person."],
      },
      {
        slug: "immigration-law-help-directory",
        name: "ImmigrationLawHelp.org",
        summary: "Find free or low-cost immigration lawyers you can trust, by ZIP code, language and kind of case.",
        description:
          "The directory lists nonprofits only. You can look for help with papers, asylum, family visas, citizenship or detention. Do not pay a notario for legal advice: in the US only a lawyer or a person accredited by the government may give it.",
        es: {
          summary: "Encuentre abogados de inmigración gratis o de bajo costo y de confianza, por código postal, idioma y tipo de caso.",
          description:
            "La lista tiene solo organizaciones sin fines de lucro. Puede buscar ayuda con permisos, asilo, visas de familia, ciudadanía o detención. No pague a un notario por consejos legales: en Estados Unidos solo pueden darlos un abogado o una persona acreditada por el gobierno.",
        },
        url: "https://www.immigrationlawhelp.org/",
        needs: ["immigration-legal", "legal-aid"],
        situations: ["immigrant", "undocumented", "refugee", "farmworker"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "The search is free; offices charge nothing or a low fee.",
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Set by each office.",
        howToApply: [
          "Enter your ZIP code or state.",
          "Choose the kind of help and the language.",
          "Call more than one office: many have waiting lists.",
        ],
      },
      {
        slug: "citizenshipworks",
        name: "Citizenshipworks",
        summary: "Free help online to apply for US citizenship, with questions in plain words and a check by a legal worker.",
        description:
          "The tool tells you if you may be ready, fills in the form from your answers, and warns you when you should see a lawyer first. Partner nonprofits can look over the papers. The government's own fee is separate; ask about a lower fee or none.",
        es: {
          summary: "Ayuda gratis en línea para solicitar la ciudadanía, con preguntas sencillas y revisión de una persona de confianza.",
        },
        url: "https://www.citizenshipworks.org/",
        needs: ["immigration-legal", "newcomer-help"],
        situations: ["immigrant", "refugee"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        costNote: "The tool is free; the government charges a fee, which can be lowered or waived for low income.",
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Lawful permanent residents (green card holders) who want to become citizens.",
        howToApply: [
          "Make an account on the website.",
          "Answer the questions; you can stop and go on later.",
          "See a legal worker if the tool says so, and send the form.",
        ],
        requiredDocuments: ["Green card", "Addresses, jobs and trips of the past 5 years"],
      },
    ],
  },
  {
    slug: "american-bar-association",
    name: "American Bar Association",
    alternateName: "ABA",
    description: "The national association of lawyers. Its pro bono office runs a website where volunteers answer questions.",
    website: "https://www.americanbar.org/",
    services: [
      {
        slug: "aba-free-legal-answers",
        name: "ABA Free Legal Answers",
        summary: "Write your legal question online, and a volunteer lawyer from your state answers free of charge.",
        description:
          "It is for civil questions, such as rent, debt, custody, wills or benefits, not for crimes. You get an email when the answer is there. The lawyer does not go to court for you. Most states take part.",
        es: {
          name: "Respuestas legales gratis (ABA Free Legal Answers)",
          summary: "Escriba su pregunta legal en línea y un abogado voluntario de su estado le responde gratis.",
        },
        url: "https://abafreelegalanswers.org/",
        needs: ["legal-aid", "tenant-rights", "wills-power-of-attorney", "family-law"],
        situations: ["low-income", "veteran"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "Adults with low income and few savings who are not in jail or prison, in a state that takes part. Each state sets its limit.",
        minimumAge: 18,
        howToApply: [
          "Choose your state and see if you qualify.",
          "Write your question with the facts and dates.",
          "Look for the email that says you have an answer.",
        ],
      },
    ],
  },
  {
    slug: "upsolve",
    name: "Upsolve",
    description: "A nonprofit that helps people with low income out of debt, with a free tool to file Chapter 7 bankruptcy.",
    website: "https://upsolve.org/",
    services: [
      {
        slug: "upsolve-bankruptcy-tool",
        name: "Free bankruptcy filing tool",
        summary: "Prepare the papers for a simple Chapter 7 bankruptcy yourself, free, on your phone or computer.",
        description:
          "The tool asks questions, builds your forms and tells you about the two required classes. It suits simple cases; if you own a home or have much property it sends you to a lawyer. The court has its own fee, and you can ask the judge to waive it.",
        es: {
          name: "Herramienta gratis para declararse en bancarrota",
          summary: "Prepare usted mismo y gratis los papeles de una bancarrota sencilla (Capítulo 7), en el teléfono o la computadora.",
        },
        needs: ["bankruptcy", "debt-help", "medical-debt"],
        situations: ["low-income"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        costNote: "The tool is free; the court fee can be waived for low income.",
        eligibility: "People with low income and a simple case who file alone, without a lawyer.",
        howToApply: [
          "Answer the first questions to see if it fits.",
          "Gather pay stubs, tax returns and your list of debts.",
          "Fill in the forms and take the class.",
          "Take the papers to the court.",
        ],
        requiredDocuments: ["Pay stubs of the last 6 months", "Last tax returns", "List of debts", "Bank statements"],
      },
    ],
  },
  {
    slug: "national-foundation-for-credit-counseling",
    name: "National Foundation for Credit Counseling",
    alternateName: "NFCC",
    description: "A network of nonprofit credit counseling agencies across the country.",
    website: "https://www.nfcc.org/",
    services: [
      {
        slug: "nfcc-credit-counseling",
        name: "Nonprofit credit counseling",
        summary: "Talk with a trained counselor about credit cards, bills and debt, and make a plan you can keep.",
        description:
          "The first talk is most often free and takes about an hour. The counselor goes through what comes in and goes out, and tells you your choices. One of them is a debt management plan: one payment a month, with lower interest from the card companies. No honest agency promises to wipe out debt for a fee up front.",
        es: {
          name: "Asesoría de crédito sin fines de lucro",
          summary: "Hable con un asesor capacitado sobre tarjetas, recibos y deudas, y haga un plan que pueda cumplir.",
          description:
            "La primera conversación casi siempre es gratis y dura cerca de una hora. El asesor revisa lo que entra y lo que sale, y le explica sus opciones. Una es un plan de manejo de deudas: un solo pago al mes, con intereses más bajos. Ninguna agencia honesta le promete borrar sus deudas a cambio de un pago por adelantado.",
        },
        needs: ["debt-help", "medical-debt", "mortgage-help", "bankruptcy"],
        situations: [],
        delivery: ["PHONE", "ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        cost: "VARIES",
        costNote: "Counseling is most often free; a debt management plan has a small monthly fee, which can be waived.",
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anybody with debt or money worries.",
        howToApply: [
          "Call 1-800-388-2227 or fill in the form on the website.",
          "Gather your bills and pay stubs.",
          "Talk with the counselor, and ask what a plan would cost.",
        ],
        requiredDocuments: ["List of debts", "Pay stubs or other income", "Monthly bills"],
        phones: [{ number: "1-800-388-2227" }],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "undue-medical-debt",
    name: "Undue Medical Debt",
    alternateName: "formerly RIP Medical Debt",
    description: "A nonprofit that buys old medical bills in bulk with gifts and wipes them out.",
    website: "https://unduemedicaldebt.org/",
    services: [
      {
        slug: "undue-medical-debt-relief",
        name: "Medical debt relief (no requests)",
        summary:
          "Medical debts bought and wiped out for people in hardship. You cannot ask for it: a letter comes if a bill of yours was bought.",
        description:
          "Undue buys large bundles of debt from hospitals and collectors, so it cannot pick out one person's bill. If you get its letter, the debt named there is gone and you owe nothing for it. For a bill you have now, ask the hospital for its financial assistance, or see Dollar For.",
        es: {
          name: "Alivio de deudas médicas (no se puede solicitar)",
          summary:
            "Compran y borran deudas médicas de personas con dificultades. No se puede pedir: le llega una carta si compraron una deuda suya.",
        },
        needs: ["medical-debt"],
        situations: ["low-income"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "CLOSED",
        fundNote: "It never takes requests from people; a letter tells those whose debt was bought.",
        eligibility:
          "People with income up to 4 times the federal poverty level, or with medical debts of 5% or more of their income, whose bills are in a bundle that was bought.",
        howToApply: [
          "Do not apply: there is no form.",
          "If a letter comes, keep it, and check it on the website if you have doubts.",
          "For a new bill, ask the hospital's billing office for financial assistance.",
        ],
      },
    ],
  },
  {
    slug: "the-institute-of-student-loan-advisors",
    name: "The Institute of Student Loan Advisors",
    alternateName: "TISLA",
    description: "A nonprofit that gives free advice on student loans.",
    website: "https://freestudentloanadvice.org/",
    services: [
      {
        slug: "tisla-student-loan-advice",
        name: "Free student loan advice",
        summary: "Free answers about your student loans: lower payments, default, forgiveness, and complaints.",
        description:
          "Experts explain which plan may fit and help when a loan company makes a mistake. They do not sell anything and do not ask for your password. The website has guides and letters to use.",
        es: {
          name: "Consejos gratis sobre préstamos estudiantiles",
          summary: "Respuestas gratis sobre sus préstamos estudiantiles: pagos más bajos, atrasos, perdón y quejas.",
        },
        needs: ["debt-help", "college-aid"],
        situations: ["student"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Anybody with a student loan, and their family.",
        howToApply: ["Read the guide for your problem.", "Write your question on the website."],
      },
    ],
  },
  {
    slug: "identity-theft-resource-center",
    name: "Identity Theft Resource Center",
    alternateName: "ITRC",
    description: "A nonprofit that helps people whose identity was stolen or who were caught in a scam.",
    website: "https://www.idtheftcenter.org/",
    services: [
      {
        slug: "itrc-advisors",
        name: "Advisors for identity theft and scams",
        summary: "A person who helps you step by step after a scam or stolen identity, free of charge.",
        description:
          "An advisor talks or chats with you, tells you what to lock, close and report, and makes a plan you can follow. They can come back to your case later.",
        es: {
          name: "Asesores contra el robo de identidad",
          summary: "Una persona que le ayuda paso a paso, gratis, después de una estafa o del robo de su identidad.",
        },
        needs: ["scams-identity-theft"],
        situations: ["older-adult"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Everybody.",
        howToApply: [
          "Call 1-888-400-5530 or use the chat.",
          "Have the letters or messages at hand.",
          "Follow the plan, and call again if you get stuck.",
        ],
        phones: [{ number: "1-888-400-5530" }],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "aarp-foundation",
    name: "AARP Foundation",
    description: "The charity linked with AARP. It helps older people with low income with taxes, work and benefits.",
    website: "https://www.aarp.org/aarp-foundation/",
    services: [
      {
        slug: "aarp-foundation-tax-aide",
        name: "Tax-Aide",
        summary: "Free help with your tax return from trained volunteers. Made for people over 50, but all ages can come.",
        description:
          "You need not be an AARP member. Sites are in libraries, malls and senior centers from February to mid-April; some help online or let you drop papers off. They also look for credits and property tax relief.",
        es: {
          summary:
            "Ayuda gratis de voluntarios capacitados con su declaración de impuestos. Pensado para mayores de 50, pero pueden ir todos.",
        },
        url: "https://www.aarp.org/taxaide",
        needs: ["tax-help"],
        situations: ["older-adult", "low-income"],
        delivery: ["IN_PERSON", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        fundNote: "Most sites are open from February to mid-April.",
        eligibility: "People with low to moderate income, first of all those over 50. Very complicated returns may be out of scope.",
        howToApply: [
          "From January, find a site on the website or call.",
          "Make an appointment.",
          "Bring ID, Social Security cards and all tax papers.",
        ],
        requiredDocuments: [
          "Photo ID",
          "Social Security or ITIN cards of everybody on the return",
          "Last year's return",
          "W-2, 1099 and SSA-1099 forms",
        ],
        phones: [{ number: "1-888-227-7669", description: "1-888-AARPNOW" }],
      },
    ],
  },
  {
    slug: "national-domestic-violence-hotline",
    name: "National Domestic Violence Hotline",
    description:
      "A national nonprofit line for people who are hurt, scared or controlled by a partner. It also runs love is respect for young people.",
    website: "https://www.thehotline.org/",
    services: [
      {
        slug: "national-domestic-violence-hotline-help",
        name: "National Domestic Violence Hotline",
        summary: "Hurt, scared or controlled by a partner? Talk, text or chat with somebody now, free and private.",
        description:
          "An advocate listens, helps you make a safety plan, and looks for shelter and legal help near you. You need not leave and need not give your name. If somebody may look at your phone or computer, call from another one. Call 911 if you are in danger now.",
        es: {
          name: "Línea Nacional contra la Violencia Doméstica",
          summary: "¿Su pareja lo lastima, lo asusta o lo controla? Hable o escriba con alguien ahora, gratis y en privado.",
          description:
            "Una persona le escucha, le ayuda a hacer un plan de seguridad y busca albergue y ayuda legal cerca de usted. No tiene que irse ni dar su nombre. Si alguien puede ver su teléfono o computadora, use otro. Llame al 911 si está en peligro ahora.",
        },
        url: "https://www.thehotline.org/",
        needs: ["domestic-violence-help", "crisis-line", "shelter"],
        situations: ["domestic-violence-survivor"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Everybody, of any age, gender or immigration status. Friends and family can call too.",
        howToApply: [
          "Call 1-800-799-7233, or text START to 88788.",
          "Or chat on the website, and leave it fast with the exit button.",
          "Say if it is not safe to talk long.",
        ],
        phones: [
          { number: "1-800-799-7233", description: "1-800-799-SAFE; interpreters for other languages", languages: ["en", "es"] },
          { number: "88788", type: "text", description: "Text START" },
          { number: "1-800-787-3224", type: "tty" },
        ],
        schedules: aroundTheClock,
      },
      {
        slug: "love-is-respect",
        name: "love is respect",
        summary: "For teens and young adults: talk or text with somebody about a partner who hurts, checks or pressures you.",
        description:
          "Advocates help you see what is healthy and what is not, and how to stay safe. Parents, friends and teachers can ask too. It is free and private.",
        es: { summary: "Para adolescentes y jóvenes: hable o escriba con alguien si su pareja lo lastima, lo vigila o lo presiona." },
        url: "https://www.loveisrespect.org/",
        needs: ["domestic-violence-help", "crisis-line"],
        situations: ["teen-young-adult", "domestic-violence-survivor", "lgbtq"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Young people, and those who worry about one.",
        howToApply: ["Call 1-866-331-9474, or text LOVEIS to 22522.", "Or chat on the website."],
        phones: [{ number: "1-866-331-9474" }, { number: "22522", type: "text", description: "Text LOVEIS" }],
        schedules: aroundTheClock,
      },
    ],
  },
  {
    slug: "strong-hearts-native-helpline",
    name: "StrongHearts Native Helpline",
    description: "A Native-led line for American Indians and Alaska Natives hurt by a partner or by sexual violence.",
    website: "https://strongheartshelpline.org/",
    services: [
      {
        slug: "strong-hearts-native-helpline-help",
        name: "StrongHearts Native Helpline",
        summary: "Native advocates to talk or text with, free and private, if a partner hurts you or you were sexually assaulted.",
        description:
          "Advocates know Native ways and tribal programs. They help you plan for safety and find a Native-centered or other service near you.",
        es: {
          summary:
            "Personas indígenas con quienes hablar o escribir, gratis y en privado, si su pareja lo lastima o sufrió una agresión sexual.",
        },
        url: "https://strongheartshelpline.org/",
        needs: ["domestic-violence-help", "sexual-assault-help", "crisis-line"],
        situations: ["native-american", "domestic-violence-survivor"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Native Americans and Alaska Natives, and those who care for them.",
        howToApply: ["Call or text 1-844-762-8483.", "Or chat on the website."],
        phones: [
          { number: "1-844-762-8483", description: "1-844-7NATIVE" },
          { number: "1-844-762-8483", type: "text" },
        ],
        schedules: aroundTheClock,
      },
    ],
  },
  {
    slug: "rainn",
    name: "RAINN",
    alternateName: "Rape, Abuse & Incest National Network",
    description: "A national nonprofit against sexual violence. It runs the National Sexual Assault Hotline with local centers.",
    website: "https://rainn.org/",
    services: [
      {
        slug: "national-sexual-assault-hotline",
        name: "National Sexual Assault Hotline",
        summary: "After rape, abuse or touch you did not want, now or years ago: talk or chat with somebody, free and private.",
        description:
          "Trained staff listen and believe you. They can tell you about medical care, an exam, reporting and the center near you, and you decide. Callers are linked with a local center. Call 911 if you are in danger now.",
        es: {
          name: "Línea Nacional de Agresión Sexual",
          summary: "Después de una violación o abuso, ahora o hace años: hable o escriba con alguien, gratis y en privado.",
        },
        needs: ["sexual-assault-help", "crisis-line", "crime-victim-help"],
        situations: [],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Survivors of any age and gender, and their family and friends.",
        howToApply: ["Call 1-800-656-4673.", "Or chat on the website."],
        phones: [{ number: "1-800-656-4673", description: "1-800-656-HOPE", languages: ["en", "es"] }],
        schedules: aroundTheClock,
      },
    ],
  },
  {
    slug: "national-human-trafficking-hotline",
    name: "National Human Trafficking Hotline",
    description: "A national line, paid for by the federal government, for people who are forced or tricked into work or sex.",
    website: "https://humantraffickinghotline.org/",
    services: [
      {
        slug: "national-human-trafficking-hotline-help",
        name: "National Human Trafficking Hotline",
        summary: "Forced to work or sell sex, or not allowed to leave? Call or text somebody safe, in your language, at any hour.",
        description:
          "The line is private. It finds shelter, lawyers and other help, and passes tips on. You do not need papers. Workers whose boss holds their passport or pay can call as well.",
        es: {
          name: "Línea Nacional contra la Trata de Personas",
          summary:
            "¿Lo obligan a trabajar o a tener sexo, o no lo dejan irse? Llame o escriba a alguien de confianza, en su idioma, a cualquier hora.",
        },
        needs: ["crime-victim-help", "crisis-line", "worker-rights"],
        situations: ["immigrant", "undocumented", "farmworker", "teen-young-adult"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Everybody, whatever their immigration status. Interpreters for more than 200 languages.",
        howToApply: ["Call 1-888-373-7888, or text 233733.", "Say where you are and if it is safe to talk."],
        phones: [
          { number: "1-888-373-7888", languages: ["en", "es"] },
          { number: "233733", type: "text", description: "BEFREE" },
        ],
        schedules: aroundTheClock,
      },
    ],
  },
  {
    slug: "childhelp",
    name: "Childhelp",
    description: "A national nonprofit against child abuse.",
    website: "https://www.childhelp.org/",
    services: [
      {
        slug: "childhelp-national-child-abuse-hotline",
        name: "Childhelp National Child Abuse Hotline",
        summary: "Worried about a child, or a child yourself and being hurt? Talk, text or chat with a counselor at any hour.",
        description:
          "Counselors listen, tell you how to report abuse in your state, and help parents who fear that they may hurt a child. You need not give your name. Call 911 when a child is in danger now.",
        es: {
          name: "Línea nacional contra el abuso infantil de Childhelp",
          summary: "¿Le preocupa un niño, o es usted menor y lo lastiman? Hable o escriba con un consejero a cualquier hora.",
        },
        needs: ["report-abuse", "crisis-line", "parenting-help"],
        situations: ["child", "teen-young-adult", "parent"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Children, parents and everybody who worries about a child. Interpreters for many languages.",
        howToApply: ["Call or text 1-800-422-4453.", "Or chat on the website."],
        phones: [
          { number: "1-800-422-4453", description: "1-800-4-A-CHILD" },
          { number: "1-800-422-4453", type: "text" },
        ],
        schedules: aroundTheClock,
      },
    ],
  },
  {
    slug: "medicare-rights-center",
    name: "Medicare Rights Center",
    description: "A national nonprofit that explains Medicare and helps people get what they have a right to.",
    website: "https://www.medicarerights.org/",
    services: [
      {
        slug: "medicare-rights-helpline",
        name: "Medicare Rights helpline",
        summary: "Free advice when Medicare or your plan says no, a bill looks wrong, or you do not know what to choose.",
        description:
          "Counselors help with appeals, enrolling on time, and programs that lower your costs. They belong to no insurance company. Their website Medicare Interactive answers many questions in plain words.",
        es: {
          name: "Línea de ayuda de Medicare Rights",
          summary: "Consejos gratis cuando Medicare o su plan dice que no, un cobro parece equivocado o no sabe qué elegir.",
        },
        needs: ["medicare-help", "insurance-denial", "medicare-drug-costs", "help-applying"],
        situations: ["medicare", "older-adult", "disability", "caregiver"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "People with Medicare or soon to have it, their families and those who work with them.",
        howToApply: [
          "Call 1-800-333-4114 on a weekday.",
          "Have your Medicare card and the letter or bill at hand.",
          "If you got a denial, look for the last day to appeal.",
        ],
        requiredDocuments: ["Medicare card", "Letter or bill"],
        phones: [{ number: "1-800-333-4114", languages: ["en", "es"] }],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "national-disability-rights-network",
    name: "National Disability Rights Network",
    alternateName: "NDRN",
    description:
      "The network of Protection and Advocacy agencies: one in each state and territory, with lawyers for people with disabilities.",
    website: "https://www.ndrn.org/",
    services: [
      {
        slug: "protection-and-advocacy-agencies",
        name: "Protection and Advocacy agency of your state",
        alternateName: "P&A, Disability Rights",
        summary: "Free lawyers and advocates when you are treated badly or shut out because of a disability.",
        description:
          "They work on abuse in institutions, school, work, housing, voting, benefits and getting care at home. They also help with rehabilitation agencies (Client Assistance Program). They choose cases by their yearly goals; many others get advice.",
        es: {
          name: "Agencia de Protección y Defensa de su estado",
          summary: "Abogados y defensores gratis cuando lo tratan mal o lo excluyen por una discapacidad.",
        },
        needs: ["legal-aid", "special-education", "benefits-appeal", "report-abuse", "workplace-accommodation"],
        situations: [
          "disability",
          "mental-illness",
          "intellectual-disability",
          "autism",
          "brain-injury",
          "blind-low-vision",
          "deaf-hard-of-hearing",
        ],
        delivery: ["PHONE", "ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "People with disabilities of any age, and their families. No income limit at most agencies.",
        howToApply: [
          "Find your state's agency on the website.",
          "Call its intake line and tell what happened.",
          "Send letters and decisions they ask for.",
        ],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "national-disability-institute",
    name: "National Disability Institute",
    description: "A nonprofit that helps people with disabilities with money. It runs the ABLE National Resource Center.",
    website: "https://www.nationaldisabilityinstitute.org/",
    services: [
      {
        slug: "able-national-resource-center",
        name: "ABLE accounts: how to open one",
        summary: "Save money for a person with a disability without losing SSI or Medicaid, in an ABLE account.",
        description:
          "Money in an ABLE account does not count against SSI up to $100,000, and not at all against Medicaid or SNAP. It can pay for housing, rides, education, health and more. States offer the accounts; you may choose one from another state in many cases. The center compares the plans and explains the rules.",
        es: {
          name: "Cuentas ABLE: cómo abrir una",
          summary: "Ahorre dinero para una persona con discapacidad sin perder SSI ni Medicaid, en una cuenta ABLE.",
        },
        url: "https://www.ablenrc.org/",
        needs: ["independent-living", "debt-help", "disability-income"],
        situations: ["disability", "blind-low-vision", "intellectual-disability", "autism", "caregiver"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        costNote: "The information is free; plans charge small yearly fees.",
        fundStatus: "OPEN",
        eligibility:
          "People whose disability or blindness began before age 46 (before 2026: age 26) and who get SSI or SSDI for it, or can show it with a doctor's letter.",
        howToApply: ["Compare state plans on the website.", "Open the account online with the plan.", "Keep receipts of what you pay for."],
        requiredDocuments: ["Social Security number", "Proof of SSI or SSDI, or a doctor's diagnosis to keep on file"],
      },
    ],
  },
  {
    slug: "disabled-american-veterans",
    name: "DAV (Disabled American Veterans)",
    alternateName: "DAV",
    description: "A nonprofit of and for veterans hurt or made sick in service.",
    website: "https://www.dav.org/",
    phones: [{ number: "1-877-426-2838" }],
    services: [
      {
        slug: "dav-benefits-assistance",
        name: "Help with VA claims",
        summary: "Free help to file or appeal a VA claim, from trained service officers, most of them veterans.",
        description:
          "They look at your records, say what you may ask for, fill in the papers and speak for you before VA. You need not be a member, and family and survivors can come too.",
        es: {
          name: "Ayuda con reclamos al VA",
          summary: "Ayuda gratis para presentar o apelar un reclamo al VA, con oficiales capacitados, casi todos veteranos.",
        },
        needs: ["veterans-benefits", "help-applying", "benefits-appeal"],
        situations: ["veteran", "military-family", "widowed", "disability"],
        delivery: ["IN_PERSON", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Veterans, service members who are leaving, and their families.",
        howToApply: [
          "Find a DAV office near you on the website, or call.",
          "Make an appointment.",
          "Bring your DD214, VA letters and medical records.",
        ],
        requiredDocuments: ["Discharge papers (DD214)", "VA letters", "Medical records"],
        phones: [{ number: "1-877-426-2838" }],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "veterans-of-foreign-wars",
    name: "Veterans of Foreign Wars",
    alternateName: "VFW",
    description: "A nonprofit of veterans who served in conflicts abroad, with posts across the country.",
    website: "https://www.vfw.org/",
    services: [
      {
        slug: "vfw-unmet-needs",
        name: "VFW Unmet Needs",
        summary: "A grant for a basic bill, such as rent, power or food, for military families and veterans in a hard time.",
        description:
          "The grant is paid to the company you owe and need not be paid back. The hard time must come from service, deployment or an injury or illness linked to it. It cannot pay credit cards, taxes or old loans.",
        es: {
          summary: "Dinero para un gasto básico, como renta, luz o comida, para familias militares y veteranos en un momento difícil.",
        },
        url: "https://www.vfw.org/assistance/financial-grants",
        needs: ["emergency-cash", "rent-help", "utility-bill", "veterans-benefits"],
        situations: ["veteran", "active-military", "military-family"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        eligibility:
          "Service members on active duty, Guard and Reserve, and veterans with a hardship from military service. See the website for the service dates it looks at.",
        howToApply: ["Read the rules on the website.", "Apply online with the bills.", "Answer questions from the caseworker."],
        requiredDocuments: ["Proof of service, such as DD214 or LES", "Bills or letters", "Proof of the hardship"],
      },
      {
        slug: "vfw-national-veterans-service",
        name: "VFW help with VA claims",
        summary: "Free help from VFW service officers to file a claim or appeal with VA. You need not be a member.",
        description:
          "Accredited officers work near VA offices and on many bases before you leave the service. They file for disability, pension, survivors and education, and look at decisions with you.",
        es: {
          name: "Ayuda de VFW con reclamos al VA",
          summary: "Ayuda gratis de oficiales de VFW para presentar un reclamo o apelación al VA. No tiene que ser miembro.",
        },
        needs: ["veterans-benefits", "help-applying", "benefits-appeal"],
        situations: ["veteran", "active-military", "military-family", "widowed"],
        delivery: ["IN_PERSON", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Veterans, service members and their families.",
        howToApply: ["Find a service officer on the website.", "Call or write for an appointment.", "Bring your papers."],
        requiredDocuments: ["Discharge papers (DD214)", "Medical records"],
      },
    ],
  },
  {
    slug: "american-legion",
    name: "The American Legion",
    description: "A national organization of veterans with posts in every state.",
    website: "https://www.legion.org/",
    services: [
      {
        slug: "american-legion-temporary-financial-assistance",
        name: "Temporary Financial Assistance",
        summary: "A one-time grant for rent, food, power or clothes so that the children of a veteran keep a safe home.",
        description:
          "A local post looks into the need and sends the request to the national office. The money is for the children's basic needs and need not be paid back.",
        es: {
          name: "Ayuda económica temporal",
          summary: "Una ayuda única para renta, comida, luz o ropa, para que los hijos de un veterano tengan un hogar seguro.",
        },
        needs: ["emergency-cash", "rent-help", "utility-bill"],
        situations: ["veteran", "active-military", "military-family", "parent"],
        delivery: ["IN_PERSON", "PHONE"],
        coverage: { kind: "NATION" },
        eligibility:
          "Minor children of active duty service members, or of veterans who are Legion members. Other help must have been asked first.",
        howToApply: [
          "Contact the Legion post nearest to you.",
          "A member meets with you and looks at the need.",
          "The post sends the request.",
        ],
        requiredDocuments: ["Proof of service", "Birth certificates of the children", "The bills"],
      },
    ],
  },
  {
    slug: "wounded-warrior-project",
    name: "Wounded Warrior Project",
    description: "A nonprofit for veterans and service members hurt or made ill in service on or after September 11, 2001.",
    website: "https://www.woundedwarriorproject.org/",
    services: [
      {
        slug: "wounded-warrior-resource-center",
        name: "Wounded Warrior programs and resource center",
        summary:
          "Free help for veterans hurt since 9/11 and their families: VA claims, jobs, mental health, and others who have been there.",
        description:
          "After you register you can join programs for mind and body, get help with VA benefits and a career, and meet others. Family members and caregivers can register too. The resource center answers questions by phone.",
        es: {
          name: "Programas de Wounded Warrior Project",
          summary: "Ayuda gratis para veteranos heridos desde el 11-S y sus familias: reclamos al VA, empleo, salud mental y compañía.",
        },
        needs: ["veterans-benefits", "mental-health", "job-search", "support-group"],
        situations: ["veteran", "active-military", "military-family", "caregiver", "disability"],
        delivery: ["PHONE", "ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility:
          "Veterans and service members with a physical or mental injury or illness from service on or after September 11, 2001, and their families and caregivers.",
        howToApply: ["Call 1-888-997-2586 or register on the website.", "Show proof of service.", "Choose the programs you want."],
        requiredDocuments: ["Discharge papers (DD214) or other proof of service"],
        phones: [{ number: "1-888-997-2586" }],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "operation-homefront",
    name: "Operation Homefront",
    description: "A national nonprofit that helps military families keep a safe and stable home.",
    website: "https://operationhomefront.org/",
    services: [
      {
        slug: "operation-homefront-critical-financial-assistance",
        name: "Critical Financial Assistance",
        summary: "Help with rent, power, food or car repair for military families and recent veterans in a money emergency.",
        description:
          "Caseworkers look at the whole situation and pay the bill to the company. It is not a loan. Money is limited, and rules on rank and service time apply.",
        es: {
          name: "Ayuda económica urgente",
          summary: "Ayuda con renta, luz, comida o reparación del auto para familias militares y veteranos recientes en una emergencia.",
        },
        needs: ["emergency-cash", "rent-help", "utility-bill", "car-repair"],
        situations: ["active-military", "veteran", "military-family"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        eligibility:
          "Service members, wounded, ill or injured, and veterans within some years after they leave, with a hardship that meets the rules on the website.",
        howToApply: ["Read the rules and apply on the website.", "Upload proof of service, bills and income.", "Talk with the caseworker."],
        requiredDocuments: ["Proof of service", "Bills", "Proof of income and expenses"],
      },
    ],
  },
  {
    slug: "the-veterans-consortium",
    name: "The Veterans Consortium Pro Bono Program",
    alternateName: "TVC",
    description: "A nonprofit that finds free lawyers for veterans who appeal to the federal veterans court.",
    website: "https://www.vetsprobono.org/",
    services: [
      {
        slug: "veterans-consortium-pro-bono-appeals",
        name: "Free lawyers for appeals to the veterans court",
        summary: "A free lawyer when the Board of Veterans' Appeals has said no and you go on to court.",
        description:
          "You have 120 days from the Board's decision to appeal to the US Court of Appeals for Veterans Claims. The program looks at your case and, if it can, gives you a volunteer lawyer. It also helps some veterans to upgrade a discharge.",
        es: {
          name: "Abogados gratis para apelar en la corte de veteranos",
          summary: "Un abogado gratis cuando la Junta de Apelaciones de Veteranos dijo que no y usted va a la corte.",
        },
        needs: ["benefits-appeal", "legal-aid", "veterans-benefits"],
        situations: ["veteran", "military-family", "widowed"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "Veterans, family, survivors and caregivers with a decision from the Board of Veterans' Appeals, and some with other military law problems.",
        howToApply: [
          "Look for the date on the Board's decision: you have 120 days.",
          "Apply on the website or call.",
          "Send a copy of the decision.",
        ],
        requiredDocuments: ["Decision of the Board of Veterans' Appeals"],
        phones: [{ number: "1-888-838-7727" }],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "hire-heroes-usa",
    name: "Hire Heroes USA",
    description: "A nonprofit that helps service members, veterans and military spouses find work.",
    website: "https://www.hireheroesusa.org/",
    services: [
      {
        slug: "hire-heroes-usa-job-coaching",
        name: "Job coaching for veterans and military spouses",
        summary: "Your own coach, free: a resume that civilians understand, practice interviews, and job leads.",
        description:
          "You register online, and a specialist works with you by phone and email until you have a job. There are online classes and a job board as well.",
        es: {
          name: "Orientación laboral para veteranos y cónyuges",
          summary: "Un orientador para usted, gratis: currículum, práctica de entrevistas y ofertas de trabajo.",
        },
        needs: ["job-search"],
        situations: ["veteran", "active-military", "military-family", "unemployed"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Service members, veterans, Guard and Reserve, and military spouses.",
        howToApply: [
          "Register on the website.",
          "Talk with your specialist about the work you want.",
          "Build the resume together and apply.",
        ],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "goodwill-industries-international",
    name: "Goodwill Industries International",
    description: "The network of local Goodwills. The stores pay for job training and job search help.",
    website: "https://www.goodwill.org/",
    services: [
      {
        slug: "goodwill-job-training",
        name: "Goodwill job help and training",
        summary: "Free help to find a job: skills classes, computer training, resume, and sometimes work clothes or child care.",
        description:
          "Each local Goodwill chooses its programs. Many serve people with a disability, a prison record, little schooling or a long time out of work, and veterans. Some have a high school program for adults.",
        es: {
          name: "Capacitación y empleo en Goodwill",
          summary: "Ayuda gratis para encontrar trabajo: cursos, computación, currículum y a veces ropa de trabajo o cuidado de niños.",
        },
        needs: ["job-training", "job-search", "high-school-diploma", "reentry-help", "computer-tablet"],
        situations: ["unemployed", "disability", "formerly-incarcerated", "veteran", "older-adult"],
        delivery: ["IN_PERSON", "ONLINE"],
        coverage: { kind: "NATION" },
        eligibility: "People who look for work. Some programs have their own rules.",
        howToApply: [
          "Find your local Goodwill by ZIP code, and look for job services.",
          "Call or walk in at a career center.",
          "Bring a resume if you have one.",
        ],
      },
    ],
  },
  {
    slug: "center-for-employment-opportunities",
    name: "Center for Employment Opportunities",
    alternateName: "CEO",
    description: "A nonprofit that gives paid work and coaching to people who come home from jail or prison.",
    website: "https://www.ceoworks.org/",
    services: [
      {
        slug: "ceo-transitional-jobs",
        name: "Paid work and job coaching after prison",
        summary: "Home from jail or prison? Start on a paid work crew within days, and get help to find a lasting job.",
        description:
          "You take a short course, then work on a crew for a few days a week and are paid often. On the other days a coach helps with resume, interviews and papers. After you find a job they stay in touch for a year.",
        es: {
          name: "Trabajo pagado al salir de prisión",
          summary: "¿Salió de la cárcel o prisión? Empiece en pocos días en una cuadrilla pagada y reciba ayuda para un trabajo fijo.",
        },
        needs: ["reentry-help", "job-search", "job-training"],
        situations: ["formerly-incarcerated", "unemployed"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "STATES", states: ["CA", "CO", "GA", "IN", "LA", "MI", "NC", "NY", "OH", "OK", "PA", "TN"] },
        eligibility:
          "People lately out of jail or prison or on parole or probation, near one of its cities. Many are sent by a parole or probation officer.",
        howToApply: [
          "Look for the office in your city on the website.",
          "Call, or ask your parole or probation officer to refer you.",
          "Go to orientation.",
        ],
        requiredDocuments: ["Photo ID", "Right-to-work papers"],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "upwardly-global",
    name: "Upwardly Global",
    description: "A nonprofit that helps immigrants and refugees with a profession from home to work in it in the US.",
    website: "https://www.upwardlyglobal.org/",
    services: [
      {
        slug: "upwardly-global-career-coaching",
        name: "Career coaching for newcomers with a profession",
        summary: "Were you an engineer, nurse or accountant at home? Free coaching to get back into your field in the US.",
        description:
          "There are online courses for everybody, on licenses, resumes and interviews, and personal coaching for those who meet the rules. Volunteers from companies practice with you.",
        es: {
          name: "Orientación profesional para recién llegados",
          summary: "¿Era ingeniero, enfermera o contador en su país? Orientación gratis para volver a su profesión en Estados Unidos.",
        },
        needs: ["job-search", "newcomer-help", "job-training"],
        situations: ["immigrant", "refugee", "unemployed"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        eligibility:
          "Immigrants and refugees with a degree from abroad and permission to work in the US. See the website for the other rules.",
        howToApply: ["Register on the website.", "Take the first online course.", "Ask for a coach if you meet the rules."],
      },
    ],
  },
  {
    slug: "a-better-balance",
    name: "A Better Balance",
    description: "A nonprofit of lawyers for workers who care for themselves, a child or a sick person.",
    website: "https://www.abetterbalance.org/",
    services: [
      {
        slug: "a-better-balance-helpline",
        name: "Free work and family legal helpline",
        summary: "Pregnant, sick or caring for somebody, and afraid for your job? Ask a lawyer about leave and your rights, free.",
        description:
          "They explain federal, state and city rules on sick time, family leave, pregnancy and pumping milk, and how to speak with your boss. They cannot go to court for everybody.",
        es: {
          name: "Línea legal gratis sobre trabajo y familia",
          summary:
            "¿Está embarazada, enfermo o cuida a alguien y teme por su trabajo? Pregunte gratis a un abogado sobre permisos y derechos.",
        },
        needs: ["paid-leave", "job-kept-through-illness", "worker-rights", "workplace-accommodation"],
        situations: ["pregnant", "new-parent", "caregiver", "serious-illness"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Workers with a question about work and health or family.",
        howToApply: [
          "Call 1-833-633-3222 or write on the website.",
          "Leave a message with your state and your question.",
          "A lawyer or trained worker calls back.",
        ],
        phones: [{ number: "1-833-633-3222", description: "1-833-NEED-ABB", languages: ["en", "es"] }],
        acceptsReferrals: true,
      },
    ],
  },
  {
    slug: "lambda-legal",
    name: "Lambda Legal",
    description: "A national legal nonprofit for LGBTQ people and everybody living with HIV.",
    website: "https://lambdalegal.org/",
    services: [
      {
        slug: "lambda-legal-help-desk",
        name: "Legal Help Desk",
        summary: "Treated unfairly because you are LGBTQ or have HIV? Get legal information and names of lawyers near you.",
        description:
          "The desk explains your rights at work, school, the doctor's or home, and can refer you. It does not take on each case or give advice as your lawyer.",
        es: {
          name: "Mesa de ayuda legal",
          summary: "¿Lo tratan mal por ser LGBTQ o tener VIH? Reciba información legal y nombres de abogados cerca de usted.",
        },
        needs: ["legal-aid", "worker-rights"],
        situations: ["lgbtq", "hiv"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "LGBTQ people and people with HIV who face unfair treatment.",
        howToApply: ["Fill in the help desk form on the website.", "Say what happened, where and when.", "Wait for the answer."],
      },
    ],
  },
  {
    slug: "center-for-parent-information-and-resources",
    name: "Center for Parent Information and Resources",
    description: "The hub of the parent centers: at least one in each state, for families of children with disabilities.",
    website: "https://www.parentcenterhub.org/",
    services: [
      {
        slug: "find-your-parent-center",
        name: "Find your parent center",
        alternateName: "Parent Training and Information Centers",
        summary: "Other parents who know the rules help you get the right school services for your child with a disability.",
        description:
          "They explain special education, the IEP and 504 plans, go through papers with you, teach you how to speak up in meetings, and tell you what to do when the school says no. It is free.",
        es: {
          name: "Encuentre su centro para padres",
          summary: "Otros padres que conocen las reglas le ayudan a conseguir los servicios escolares para su hijo con discapacidad.",
          description:
            "Le explican la educación especial, el IEP (plan de educación individual) y el plan 504, revisan los papeles con usted, le enseñan a hablar en las reuniones y le dicen qué hacer cuando la escuela dice que no. Es gratis y muchos centros atienden en español.",
        },
        url: "https://www.parentcenterhub.org/find-your-center/",
        needs: ["special-education", "early-intervention", "parenting-help"],
        situations: ["parent", "child", "disability", "autism", "intellectual-disability"],
        delivery: ["PHONE", "ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Families of children and young people with disabilities from birth to 26.",
        maximumAge: 26,
        howToApply: ["Choose your state on the website.", "Call the center.", "Have the school's letters ready."],
        acceptsReferrals: true,
      },
    ],
  },
];
