import type { OrganizationRecordInput } from "@waypost/schema/catalog";

const demonstration = "Demonstration status; ask the fund.";
const incomePaper = "Proof of income, such as a tax return or pay stubs";
const insuranceCard = "Health insurance card, if you have one";
const prescription = "A prescription from your doctor";

/** Help with the price of medicine: disease funds, makers' own programs, discount cards and state programs. */
export const medicines: readonly OrganizationRecordInput[] = [
  {
    slug: "patient-advocate-foundation",
    name: "Patient Advocate Foundation",
    alternateName: "PAF",
    description:
      "A national nonprofit for people with a serious or long illness. It pays part of medicine costs through disease funds, and its case managers help with insurance, bills and work. The PAN Foundation became part of it in 2026.",
    website: "https://www.patientadvocate.org",
    phones: [{ number: "1-800-532-5274" }],
    services: [
      {
        slug: "totalassist-copay-funds",
        name: "TotalAssist",
        alternateName: "Co-Pay Relief and PAN Foundation funds",
        summary:
          "Help paying your share of the cost of medicine when you have insurance and a serious illness. The money is a grant. You do not pay it back.",
        description:
          "TotalAssist is made of many funds, one for each illness. A fund can pay co-pays, coinsurance and deductibles for medicines that treat that illness, and often insurance premiums. Funds open when there is money and close when it runs out. You can sign up to be told when your fund opens. A grant lasts 12 months.",
        es: {
          summary:
            "Ayuda para pagar su parte del costo de las medicinas si usted tiene seguro y una enfermedad grave. Es dinero que no tiene que devolver.",
          description:
            "TotalAssist reúne muchos fondos, uno por cada enfermedad. Un fondo puede pagar copagos, coseguros y deducibles de las medicinas que tratan esa enfermedad y, muchas veces, las primas del seguro. Los fondos abren cuando hay dinero y cierran cuando se acaba. Usted puede pedir que le avisen cuando abra el suyo. La ayuda dura 12 meses.",
        },
        url: "https://totalassist.org",
        needs: ["copay-assistance", "medication-cost", "premium-help"],
        situations: ["serious-illness", "medicare"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        fundNote: demonstration,
        eligibility:
          "You have an illness that a fund covers, you are in treatment or about to start, you have health insurance, and your income is below the limit of that fund.",
        howToApply: [
          "Look up the fund for your illness and see whether it is open.",
          "Apply online. You, a helper or your clinic can do it.",
          "Answer the questions about income and insurance.",
          "If the fund is closed, sign up to hear when it opens.",
        ],
        requiredDocuments: [insuranceCard, incomePaper, "Name of your medicine and your doctor"],
      },
      {
        slug: "paf-case-management",
        name: "PAF Case Management",
        summary:
          "A case manager who works on your side when insurance says no, bills pile up, or your illness puts your job at risk. Free.",
        description:
          "Case managers help people who have a serious or long illness. They can help you appeal when insurance will not pay, find money for care and daily costs, understand disability programs, and talk about medical debt with those you owe. You get one person who follows your case.",
        es: {
          name: "Manejo de casos de PAF",
          summary:
            "Una persona que le ayuda cuando el seguro dice que no, se juntan las cuentas o su enfermedad pone en riesgo su trabajo. Gratis.",
          description:
            "Los administradores de casos ayudan a personas con una enfermedad grave o larga. Pueden ayudarle a apelar cuando el seguro no quiere pagar, a buscar dinero para la atención y los gastos diarios, a entender los programas por incapacidad y a hablar sobre sus deudas médicas. Una misma persona sigue su caso.",
        },
        needs: ["case-management", "insurance-denial", "medical-debt", "job-kept-through-illness"],
        situations: ["serious-illness"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "You have a serious or long illness, or one is being looked into, and you live and get care in the United States.",
        howToApply: [
          "Call, or ask for help on the website.",
          "Tell them your illness and what the problem is.",
          "Sign a form that lets them speak for you.",
        ],
        requiredDocuments: [insuranceCard, "The letter or bill that the problem is about"],
        phones: [{ number: "1-800-532-5274", languages: ["en", "es"] }],
        acceptsReferrals: true,
        responseDays: 3,
      },
    ],
  },
  {
    slug: "healthwell-foundation",
    name: "HealthWell Foundation",
    description:
      "A national charity that pays part of the cost of medicine and insurance for people who have coverage but cannot afford their share.",
    website: "https://www.healthwellfoundation.org",
    phones: [{ number: "1-800-675-8416" }],
    services: [
      {
        slug: "healthwell-copay-funds",
        name: "HealthWell disease funds",
        summary: "Money for co-pays or insurance premiums when you have insurance and still cannot pay for the medicine for your illness.",
        description:
          "HealthWell has a fund for each illness it covers. An open fund may pay co-pays, premiums or other costs up to a set amount for one year. You can apply online or by phone. When the fund for your illness is closed, you can ask to be told when it opens again.",
        es: {
          summary:
            "Dinero para copagos o primas del seguro cuando usted tiene seguro y aun así no puede pagar la medicina para su enfermedad.",
        },
        needs: ["copay-assistance", "premium-help", "medication-cost"],
        situations: ["serious-illness", "medicare"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        fundNote: demonstration,
        eligibility:
          "You have an illness with an open fund, you have insurance that covers the medicine, you are treated in the United States, and your household income is below the fund's limit.",
        howToApply: [
          "Check the list of illnesses and see whether your fund is open.",
          "Apply online or call.",
          "Send proof of income if they ask for it.",
        ],
        requiredDocuments: [insuranceCard, incomePaper],
        phones: [{ number: "1-800-675-8416" }],
      },
      {
        slug: "healthwell-multiple-myeloma-fund",
        name: "HealthWell Multiple Myeloma fund",
        summary: "Help with co-pays and premiums for people in treatment for multiple myeloma, a cancer of the blood.",
        description:
          "This fund is for people with multiple myeloma who have insurance. A grant may pay your share of the medicines that treat it, or your premium, for one year. It opens and closes as money comes in.",
        es: { summary: "Ayuda con copagos y primas para personas en tratamiento por mieloma múltiple, un cáncer de la sangre." },
        needs: ["copay-assistance", "premium-help"],
        situations: ["blood-cancer", "medicare"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "WAITLIST",
        fundNote: demonstration,
        eligibility:
          "You are being treated for multiple myeloma in the United States, you have insurance that covers the medicine, and your income is below the fund's limit.",
        howToApply: [
          "See on the website whether the fund is open.",
          "Apply online or call.",
          "If it is closed, ask to be told when it opens.",
        ],
        requiredDocuments: [insuranceCard, incomePaper, "Name of your doctor"],
        phones: [{ number: "1-800-675-8416" }],
      },
    ],
  },
  {
    slug: "good-days",
    name: "Good Days",
    description: "A national charity based in Texas that helps people with long-lasting or life-changing illness pay for treatment.",
    website: "https://www.mygooddays.org",
    phones: [{ number: "1-877-968-7233" }],
    services: [
      {
        slug: "good-days-copay-assistance",
        name: "Good Days co-pay and premium assistance",
        summary:
          "Help with the price of medicine, insurance premiums and sometimes travel for people with a long illness and low or middle income.",
        description:
          "Good Days lists the illnesses it covers. For an open fund it may pay your co-pays, and for some illnesses premiums, tests or trips to care. Help runs through the end of the year, and you apply again for the next one.",
        es: {
          summary:
            "Ayuda con el precio de las medicinas, las primas del seguro y a veces los viajes, para personas con una enfermedad larga e ingresos bajos o medianos.",
        },
        needs: ["copay-assistance", "premium-help", "medical-transport"],
        situations: ["serious-illness", "rare-disease", "medicare"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "PAUSED",
        fundNote: demonstration,
        eligibility:
          "You have an illness on the list, insurance that covers the medicine, a Social Security number, and an income below the limit.",
        howToApply: [
          "Check whether the fund for your illness is open.",
          "Apply online, or call and ask for a form.",
          "Send proof of income.",
        ],
        requiredDocuments: [insuranceCard, incomePaper],
        phones: [{ number: "1-877-968-7233" }],
      },
    ],
  },
  {
    slug: "the-assistance-fund",
    name: "The Assistance Fund",
    alternateName: "TAF",
    description: "A national charity that helps people with insurance pay for treatment of a serious illness.",
    website: "https://tafcares.org",
    phones: [{ number: "1-855-845-3663" }],
    services: [
      {
        slug: "assistance-fund-copay",
        name: "The Assistance Fund disease programs",
        summary: "Help paying your part of the bill for medicine when you have insurance and one of the illnesses on their list.",
        description:
          "The Assistance Fund runs one program for each illness. A program may cover co-pays for approved treatments, and some cover premiums or small medical costs. Help lasts until the end of the year. You never pay a fee to apply. Your pharmacy or doctor can also send your name.",
        es: {
          summary: "Ayuda para pagar su parte de la cuenta de las medicinas si usted tiene seguro y una de las enfermedades de su lista.",
        },
        needs: ["copay-assistance", "premium-help", "medication-cost"],
        situations: ["serious-illness", "rare-disease"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        fundNote: demonstration,
        eligibility:
          "You live in the United States, have insurance that covers the treatment, have an illness on the list, and meet the income limit.",
        howToApply: [
          "Look up your illness on the website.",
          "Apply online or call a patient advocate.",
          "Send papers they ask for by upload, fax or mail.",
        ],
        requiredDocuments: [insuranceCard, incomePaper],
        phones: [{ number: "1-855-845-3663" }],
      },
      {
        slug: "assistance-fund-multiple-sclerosis",
        name: "The Assistance Fund: Multiple Sclerosis",
        summary: "Help with co-pays for people who have MS and insurance, and whose medicine still costs too much.",
        description:
          "This program is for people with multiple sclerosis. It may pay your share of approved MS treatments until the end of the year. It takes new people when there is money.",
        es: {
          summary: "Ayuda con los copagos para personas con esclerosis múltiple que tienen seguro y aun así no pueden pagar su medicina.",
        },
        needs: ["copay-assistance"],
        situations: ["multiple-sclerosis"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "WAITLIST",
        fundNote: demonstration,
        eligibility: "You have multiple sclerosis, insurance that covers the treatment, and an income below the limit.",
        howToApply: [
          "See on the website whether the program is open.",
          "Apply online or call.",
          "If it is closed, ask about the wait list.",
        ],
        requiredDocuments: [insuranceCard, incomePaper],
        phones: [{ number: "1-855-845-3663" }],
      },
    ],
  },
  {
    slug: "national-organization-for-rare-disorders",
    name: "National Organization for Rare Disorders",
    alternateName: "NORD",
    description: "A national group for people with rare diseases and the groups that speak for them.",
    website: "https://rarediseases.org",
    phones: [{ number: "1-800-999-6673" }],
    services: [
      {
        slug: "nord-rarecare",
        name: "NORD RareCare",
        summary: "Help for people with a rare disease to pay for medicine, insurance, tests, or travel to a study or a specialist.",
        description:
          "NORD runs separate programs for many rare diseases. Depending on the program, it may help with medicine, premiums and co-pays, tests, travel to a clinical trial, or short breaks for family caregivers. Call to learn whether there is one for your disease.",
        es: {
          summary: "Ayuda para personas con una enfermedad rara: medicinas, seguro, pruebas o viajes a un estudio o a un especialista.",
        },
        needs: ["medication-cost", "copay-assistance", "premium-help", "clinical-trial-travel", "respite-care"],
        situations: ["rare-disease"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        fundNote: demonstration,
        eligibility: "You have a rare disease that one of the programs covers, and you meet the income rule of that program.",
        howToApply: [
          "Find your disease on the NORD website.",
          "Call to ask for the program and its form.",
          "Have your doctor confirm the diagnosis.",
        ],
        requiredDocuments: ["A doctor's statement of your diagnosis", incomePaper],
        phones: [{ number: "1-800-999-6673" }],
        acceptsReferrals: true,
        responseDays: 5,
      },
    ],
  },
  {
    slug: "needymeds",
    name: "NeedyMeds",
    description: "A national nonprofit that keeps a free directory of programs which help people afford medicine and care.",
    website: "https://www.needymeds.org",
    phones: [{ number: "1-800-503-6897" }],
    services: [
      {
        slug: "needymeds-drug-discount-card",
        name: "NeedyMeds Drug Discount Card",
        summary: "A free card that can lower the price of medicine at the drugstore. Anyone may use it. No sign-up and no income limit.",
        description:
          "Print the card or show it on your phone at the pharmacy. It can lower the price of many prescriptions, some medicines without a prescription, and pet medicine. You cannot use it together with insurance, but you may use it instead when it is cheaper.",
        es: {
          name: "Tarjeta de descuento de NeedyMeds",
          summary:
            "Una tarjeta gratis que puede bajar el precio de las medicinas en la farmacia. Cualquier persona puede usarla. No hay que inscribirse.",
          description:
            "Imprima la tarjeta o muéstrela en su teléfono en la farmacia. Puede bajar el precio de muchas recetas, de algunas medicinas sin receta y de medicinas para mascotas. No se usa junto con el seguro, pero puede usarla en su lugar cuando sale más barato.",
        },
        needs: ["discount-card", "medication-cost"],
        situations: ["uninsured"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        costNote: "The card is free. You pay the lower price of the medicine.",
        fundStatus: "OPEN",
        eligibility: "Everybody may use it.",
        howToApply: [
          "Print or save the card from the website, or call and ask for one by mail.",
          "Show it to the pharmacist with your prescription.",
          "Ask for the price with and without the card.",
        ],
        phones: [{ number: "1-800-503-6897" }],
      },
      {
        slug: "needymeds-helpline",
        name: "NeedyMeds Helpline",
        summary: "Call to find out which programs may pay for your medicine, or where a free or low-cost clinic is near you.",
        description:
          "Counselors look up programs for you: free medicine from drug companies, disease funds, state programs and low-cost clinics. They tell you where the form is and what it asks for. The website has the same directory.",
        es: {
          summary:
            "Llame para saber qué programas pueden ayudarle a pagar su medicina o dónde hay una clínica gratis o de bajo costo cerca de usted.",
        },
        needs: ["help-applying", "free-medicine", "medication-cost"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Everybody may call.",
        howToApply: ["Write down the names of your medicines.", "Call, or search on the website."],
        phones: [{ number: "1-800-503-6897" }],
      },
    ],
  },
  {
    slug: "rxassist",
    name: "RxAssist",
    description: "An online directory of the free and low-cost medicine programs of drug companies.",
    website: "https://www.rxassist.org",
    services: [
      {
        slug: "rxassist-directory",
        name: "RxAssist directory",
        summary: "Type in the name of your medicine and see whether its maker gives it free or cheaper to people with low income.",
        description:
          "RxAssist lists patient assistance programs by medicine and by company. Each page tells who may apply and has the form. You send the form to the company, often with a part that your doctor fills in.",
        es: { summary: "Escriba el nombre de su medicina y vea si el fabricante la da gratis o más barata a personas con bajos ingresos." },
        needs: ["free-medicine", "medication-cost"],
        situations: ["uninsured", "low-income"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Everybody may search. Each company has its own rules.",
        howToApply: ["Search for your medicine.", "Open the form and fill in your part.", "Ask your doctor to fill in the rest."],
      },
    ],
  },
  {
    slug: "phrma",
    name: "Pharmaceutical Research and Manufacturers of America",
    alternateName: "PhRMA",
    description: "The association of drug makers. It runs a search tool for its members' help programs.",
    website: "https://phrma.org",
    services: [
      {
        slug: "medicine-assistance-tool",
        name: "Medicine Assistance Tool",
        alternateName: "MAT",
        summary: "One search across the help programs of many drug makers. Enter your medicines and see what you may be able to get.",
        description:
          "You enter your medicines, your insurance and your household. The tool shows programs of drug makers that may give you the medicine free or at a lower price. It does not give medicine itself.",
        es: {
          summary:
            "Una sola búsqueda en los programas de ayuda de muchos fabricantes. Escriba sus medicinas y vea qué ayuda podría recibir.",
        },
        url: "https://mat.org",
        needs: ["free-medicine", "medication-cost", "copay-assistance"],
        situations: ["uninsured", "low-income"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "Everybody may search. Each program has its own rules.",
        howToApply: [
          "Enter the names of your medicines.",
          "Answer the questions about insurance and income.",
          "Apply at the programs it shows.",
        ],
      },
    ],
  },
  {
    slug: "dispensary-of-hope",
    name: "Dispensary of Hope",
    description:
      "A charity in Nashville that sends donated medicine to clinics and pharmacies, which give it free to people without insurance.",
    website: "https://www.dispensaryofhope.org",
    services: [
      {
        slug: "dispensary-of-hope-medicine",
        name: "Dispensary of Hope medicine",
        summary: "Free common medicines for people with low income and no insurance, at clinics and pharmacies that take part.",
        description:
          "Drug makers donate medicine, and the Dispensary of Hope sends it to clinics and pharmacies around the country. You get it there at no cost if you have a prescription, no insurance and a low income. The list covers many everyday medicines, for example for blood pressure, diabetes and asthma.",
        es: {
          summary: "Medicinas comunes gratis para personas con bajos ingresos y sin seguro, en las clínicas y farmacias que participan.",
        },
        needs: ["free-medicine", "medication-cost"],
        situations: ["uninsured", "low-income"],
        delivery: ["IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "You have no insurance that pays for medicine, a low income, and a prescription. Each pharmacy checks this itself.",
        howToApply: [
          "Find a pharmacy or clinic near you on the website.",
          "Call to hear whether it has your medicine.",
          "Bring your prescription and proof of income.",
        ],
        requiredDocuments: [prescription, incomePaper],
      },
    ],
  },
  {
    slug: "rx-outreach",
    name: "Rx Outreach",
    description: "A nonprofit mail-order pharmacy from St. Louis that sells medicine at low prices to people with low or middle income.",
    website: "https://rxoutreach.org",
    services: [
      {
        slug: "rx-outreach-pharmacy",
        name: "Rx Outreach mail-order pharmacy",
        summary: "Low prices for many medicines by mail, whether or not you have insurance. For people with low or middle income.",
        description:
          "Rx Outreach posts its prices, so you can see the cost before you sign up. Your doctor sends the prescription, and the medicine comes by mail. Some medicines are free through special programs.",
        es: {
          summary: "Precios bajos para muchas medicinas por correo, tenga o no tenga seguro. Para personas con ingresos bajos o medianos.",
        },
        needs: ["medication-cost", "discount-card"],
        situations: ["uninsured", "low-income"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        cost: "FEE",
        costNote: "You pay a posted low price for each medicine.",
        fundStatus: "OPEN",
        eligibility: "Your household income is below the limit on the website. You may have insurance or not.",
        howToApply: ["Look up the price of your medicine.", "Sign up online or by mail.", "Have your doctor send the prescription."],
        requiredDocuments: [prescription],
      },
    ],
  },
  {
    slug: "cost-plus-drugs",
    name: "Mark Cuban Cost Plus Drug Company",
    description: "An online pharmacy that shows what it paid for a medicine and adds a set amount.",
    website: "https://costplusdrugs.com",
    services: [
      {
        slug: "cost-plus-drugs-pharmacy",
        name: "Cost Plus Drugs online pharmacy",
        summary: "An online drugstore with low posted prices, mostly for generics. See the price first, without an account or insurance.",
        description:
          "Search a medicine and compare the price with your drugstore or your co-pay. If it is cheaper, your doctor can send the prescription there, and it is mailed to you. Most people pay without insurance.",
        es: {
          summary:
            "Una farmacia en línea con precios bajos a la vista, sobre todo para genéricos. Vea el precio antes, sin cuenta y sin seguro.",
        },
        needs: ["medication-cost", "discount-card"],
        situations: ["uninsured"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        cost: "FEE",
        costNote: "You pay the posted price and shipping.",
        fundStatus: "OPEN",
        eligibility: "Anyone with a prescription.",
        howToApply: ["Search for your medicine and see the price.", "Make an account.", "Ask your doctor to send the prescription."],
        requiredDocuments: [prescription],
      },
    ],
  },
  {
    slug: "eli-lilly",
    name: "Eli Lilly and Company",
    description: "A drug maker in Indianapolis. It makes insulin and other medicines.",
    website: "https://www.lilly.com",
    services: [
      {
        slug: "lilly-insulin-value-program",
        name: "Lilly Insulin Value Program",
        summary: "Lilly insulin for $35 a month, with private insurance or with no insurance. Call and you may get the card the same day.",
        description:
          "The savings card caps what you pay for a month of Lilly insulin at $35. It is for people who pay cash and for people with private insurance. People on Medicare or Medicaid have other rules, and the call center can tell you what you may be able to get instead.",
        es: {
          summary:
            "Insulina de Lilly por $35 al mes, con seguro privado o sin seguro. Llame y es posible que reciba la tarjeta el mismo día.",
          description:
            "La tarjeta pone un límite de $35 a lo que usted paga por un mes de insulina de Lilly. Es para personas que pagan en efectivo y para quienes tienen seguro privado. Si usted tiene Medicare o Medicaid hay otras reglas; el centro de llamadas puede decirle qué otra ayuda podría recibir.",
        },
        needs: ["insulin-cost", "discount-card"],
        situations: ["diabetes", "uninsured"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        cost: "FEE",
        costNote: "$35 for a month of Lilly insulin.",
        fundStatus: "OPEN",
        eligibility:
          "You live in the United States, have a prescription for a Lilly insulin, and have private insurance or none. It is not for people on Medicare, Medicaid or other government plans.",
        howToApply: [
          "Call the Lilly Diabetes Solution Center, or get the card online.",
          "Give the card to your pharmacist with the prescription.",
        ],
        requiredDocuments: [prescription],
        phones: [{ number: "1-833-808-1234", description: "Lilly Diabetes Solution Center" }],
      },
    ],
  },
  {
    slug: "lilly-cares-foundation",
    name: "Lilly Cares Foundation",
    description: "A charity that gives out medicines donated by Eli Lilly.",
    website: "https://www.lillycares.com",
    phones: [{ number: "1-800-545-6962" }],
    services: [
      {
        slug: "lilly-cares-patient-assistance",
        name: "Lilly Cares Patient Assistance Program",
        summary:
          "Free Lilly medicine, such as insulin, for up to a year if your income is low and insurance does not cover it or you are on Medicare.",
        description:
          "If you qualify, Lilly medicine is sent to you or to your doctor at no cost for up to 12 months. Not every Lilly medicine is on the list. You and your doctor each fill in a part of the form.",
        es: {
          summary:
            "Medicinas de Lilly gratis, como la insulina, hasta por un año si sus ingresos son bajos y el seguro no las cubre o usted tiene Medicare.",
        },
        needs: ["free-medicine", "insulin-cost"],
        situations: ["uninsured", "medicare", "diabetes"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "You live in the United States, take a medicine on the list, and your household income is below the limit. You may not have Medicaid or full Extra Help.",
        howToApply: [
          "Check that your medicine is on the list.",
          "Fill in your part of the form.",
          "Have your doctor fill in the rest and send it.",
        ],
        requiredDocuments: [incomePaper, prescription],
        phones: [{ number: "1-800-545-6962" }],
      },
    ],
  },
  {
    slug: "novo-nordisk",
    name: "Novo Nordisk",
    description: "A drug maker. It makes insulin and other medicines for diabetes.",
    website: "https://www.novocare.com",
    services: [
      {
        slug: "novo-nordisk-patient-assistance",
        name: "Novo Nordisk Patient Assistance Program",
        alternateName: "Novo Nordisk PAP",
        summary:
          "Free insulin and other diabetes medicine made by Novo Nordisk, if you have no insurance or have Medicare and your income is low.",
        description:
          "If you qualify, the medicine comes at no cost, mostly to your doctor's office. Help lasts for a set time and then you apply again. The same company also has price-cut offers for insulin. Ask for those if this program does not fit.",
        es: {
          summary:
            "Insulina y otras medicinas para la diabetes de Novo Nordisk, gratis, si usted no tiene seguro o tiene Medicare y sus ingresos son bajos.",
        },
        needs: ["insulin-cost", "free-medicine"],
        situations: ["diabetes", "uninsured", "medicare"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "You are a citizen or legal resident, your income is below the limit, and you have Medicare or no insurance. You may not be on Medicaid or VA benefits.",
        howToApply: [
          "Get the form from the NovoCare website or your doctor.",
          "Fill in your part and add proof of income.",
          "Your doctor completes and sends it.",
        ],
        requiredDocuments: [incomePaper, prescription],
        phones: [{ number: "1-866-310-7549" }],
      },
    ],
  },
  {
    slug: "sanofi",
    name: "Sanofi",
    description: "A drug maker. It makes insulin and many other medicines.",
    website: "https://www.sanofi.us",
    services: [
      {
        slug: "sanofi-insulins-valyou-savings",
        name: "Insulins Valyou Savings Program",
        summary: "Sanofi insulin for $35 a month when you pay cash. Made for people who have no insurance.",
        description:
          "With this savings offer you pay one set price for a month of Sanofi insulin at the drugstore, even if you need more than one kind. You can get the card online in a few minutes.",
        es: { summary: "Insulina de Sanofi por $35 al mes cuando usted paga en efectivo. Pensado para personas sin seguro." },
        needs: ["insulin-cost", "discount-card"],
        situations: ["diabetes", "uninsured"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "NATION" },
        cost: "FEE",
        costNote: "$35 for a 30-day supply.",
        fundStatus: "OPEN",
        eligibility: "You have a prescription for a Sanofi insulin and pay without insurance.",
        howToApply: ["Download the savings card.", "Show it with your prescription at the pharmacy."],
        requiredDocuments: [prescription],
      },
      {
        slug: "sanofi-patient-connection",
        name: "Sanofi Patient Connection",
        summary: "Free Sanofi medicine for people with low income who have no insurance or whose insurance does not cover it.",
        description:
          "The program can send certain Sanofi medicines at no cost. It also checks what your insurance pays and helps with an appeal. You and your doctor fill in one form together.",
        es: { summary: "Medicinas de Sanofi gratis para personas con bajos ingresos que no tienen seguro o cuyo seguro no las cubre." },
        url: "https://www.sanofipatientconnection.com",
        needs: ["free-medicine", "medication-cost", "insurance-denial"],
        situations: ["uninsured", "medicare"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility: "You live in the United States or a territory, take a medicine on the list, and your income is below the limit.",
        howToApply: ["Download the form or call for it.", "Fill it in with your doctor.", "Send it with proof of income."],
        requiredDocuments: [incomePaper, prescription],
        phones: [{ number: "1-888-847-4877" }],
      },
    ],
  },
  {
    slug: "beyond-type-1",
    name: "Beyond Type 1",
    description: "A nonprofit for people with diabetes.",
    website: "https://beyondtype1.org",
    services: [
      {
        slug: "get-insulin",
        name: "GetInsulin.org",
        summary:
          "Running low on insulin or unable to pay for it? Answer a few questions and see what you may be able to get, today or this month.",
        description:
          "The website asks where you live, what insulin you use, and what insurance you have. Then it shows the steps that fit: company programs, state laws and price caps, clinics, and what to do if you are about to run out. It asks for no name.",
        es: {
          summary: "¿Se le acaba la insulina o no puede pagarla? Conteste unas preguntas y vea qué ayuda podría recibir hoy o este mes.",
          description:
            "El sitio le pregunta dónde vive, qué insulina usa y qué seguro tiene. Luego muestra los pasos para su caso: programas de los fabricantes, leyes y topes de precio de su estado, clínicas y qué hacer si está por quedarse sin insulina. No le pide su nombre.",
        },
        url: "https://getinsulin.org",
        needs: ["insulin-cost", "help-applying"],
        situations: ["diabetes", "uninsured"],
        delivery: ["ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "Anyone in the United States who needs insulin.",
        howToApply: [
          "Open the website and answer the questions.",
          "Follow the steps it shows.",
          "If you have no insulin left and feel ill, call 911 or go to an emergency room.",
        ],
      },
    ],
  },
  {
    slug: "minnesota-board-of-pharmacy",
    name: "Minnesota Board of Pharmacy",
    description: "The state office that watches over pharmacies in Minnesota.",
    services: [
      {
        slug: "minnesota-insulin-safety-net",
        name: "Minnesota Insulin Safety Net Program",
        summary: "In Minnesota and almost out of insulin? You may get a 30-day supply at your pharmacy right away, for no more than $35.",
        description:
          "State law has two parts. If you have less than seven days of insulin left, you can ask a pharmacy for one 30-day supply once a year. If you need help for longer, you can apply to the makers of insulin for a supply that lasts up to a year.",
        es: {
          summary:
            "¿Vive en Minnesota y casi no tiene insulina? Es posible que su farmacia le dé insulina para 30 días enseguida, por no más de $35.",
        },
        url: "https://www.mninsulin.org",
        needs: ["insulin-cost"],
        situations: ["diabetes", "uninsured"],
        delivery: ["IN_PERSON", "ONLINE"],
        coverage: { kind: "STATES", states: ["MN"] },
        cost: "FEE",
        costNote: "Up to $35 for the urgent supply.",
        fundStatus: "OPEN",
        eligibility: "You live in Minnesota, use insulin, are not on Medical Assistance or MinnesotaCare, and cannot easily pay for it.",
        howToApply: ["Fill in the short form from the website.", "Take it to your pharmacy with your prescription and an ID."],
        requiredDocuments: ["An ID or other proof that you live in Minnesota", prescription],
      },
    ],
  },
  {
    slug: "pfizer",
    name: "Pfizer",
    description: "A drug maker in New York.",
    website: "https://www.pfizer.com",
    services: [
      {
        slug: "pfizer-rxpathways",
        name: "Pfizer RxPathways",
        summary: "Free or cheaper Pfizer medicine for people who have no insurance or not enough, and help to understand what you may get.",
        description:
          "One phone number and website for all Pfizer help. Depending on the medicine and your income, you may get it free, get a savings card, or get help with insurance. You apply with your doctor.",
        es: {
          summary:
            "Medicinas de Pfizer gratis o más baratas para personas sin seguro o con seguro insuficiente, y ayuda para saber qué puede recibir.",
        },
        url: "https://www.pfizerrxpathways.com",
        needs: ["free-medicine", "medication-cost", "copay-assistance"],
        situations: ["uninsured", "low-income"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "You take a Pfizer medicine on the list and live in the United States or a territory. For free medicine your income must be below the limit.",
        howToApply: ["Look up your medicine on the website or call.", "Fill in the form for it.", "Have your doctor sign and send it."],
        requiredDocuments: [incomePaper, prescription],
        phones: [{ number: "1-844-989-7284" }],
      },
    ],
  },
  {
    slug: "merck-patient-assistance-program",
    name: "Merck Patient Assistance Program",
    description: "The free-medicine and free-vaccine programs of the drug maker Merck.",
    website: "https://www.merckhelps.com",
    phones: [{ number: "1-800-727-5400" }],
    services: [
      {
        slug: "merck-helps",
        name: "Merck Helps",
        summary: "Free Merck medicine, and for adults free Merck vaccines, if you have no insurance and your income is low.",
        description:
          "Through this program Merck gives many of its medicines to people who could not pay for them. Adults without insurance can ask their clinic about free vaccines. Exceptions are possible for people with insurance who have a hard time.",
        es: {
          summary: "Medicinas de Merck gratis y, para adultos, vacunas de Merck gratis, si usted no tiene seguro y sus ingresos son bajos.",
        },
        needs: ["free-medicine", "vaccines"],
        situations: ["uninsured", "low-income"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "You live in the United States, have a prescription for a Merck product, have no insurance for it, and your income is below the limit. You need not be a citizen.",
        howToApply: [
          "Get the form from the website or your clinic.",
          "Fill in your part. Your doctor fills in the rest.",
          "Mail or fax it.",
        ],
        requiredDocuments: [prescription],
        phones: [{ number: "1-800-727-5400" }],
      },
    ],
  },
  {
    slug: "abbvie",
    name: "AbbVie",
    description: "A drug maker near Chicago.",
    website: "https://www.abbvie.com",
    services: [
      {
        slug: "my-abbvie-assist",
        name: "myAbbVie Assist",
        summary: "Free AbbVie medicine for people with little or no insurance who cannot pay for it.",
        description:
          "If you are approved, the medicine is sent to you or your doctor at no cost. AbbVie looks at your insurance, your income and what the medicine costs you.",
        es: { summary: "Medicinas de AbbVie gratis para personas con poco o ningún seguro que no pueden pagarlas." },
        needs: ["free-medicine", "medication-cost"],
        situations: ["uninsured", "autoimmune-disease", "medicare"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "You live in the United States, are treated by a US doctor with an AbbVie medicine, and have little or no coverage for it.",
        howToApply: ["Find the form for your medicine on the website.", "Fill it in with your doctor.", "Fax or mail it."],
        requiredDocuments: [incomePaper, insuranceCard],
        phones: [{ number: "1-800-222-6885" }],
      },
    ],
  },
  {
    slug: "bristol-myers-squibb-patient-assistance-foundation",
    name: "Bristol Myers Squibb Patient Assistance Foundation",
    alternateName: "BMSPAF",
    description: "A charity that gives out medicines made by Bristol Myers Squibb.",
    website: "https://www.bmspaf.org",
    phones: [{ number: "1-800-736-0003" }],
    services: [
      {
        slug: "bmspaf-free-medicine",
        name: "BMSPAF free medicine",
        summary: "Free Bristol Myers Squibb medicine, such as some blood thinners and cancer medicines, if you cannot afford it.",
        description:
          "People who have no insurance, or not enough, can get certain medicines at no cost, mostly for up to a year. People with Medicare drug plans may have to show what they have already spent on medicine this year.",
        es: {
          summary:
            "Medicinas de Bristol Myers Squibb gratis, como algunos anticoagulantes y medicinas para el cáncer, si usted no puede pagarlas.",
        },
        needs: ["free-medicine", "medication-cost"],
        situations: ["uninsured", "medicare", "cancer", "heart-disease"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "You live in the United States, Puerto Rico or the US Virgin Islands, are treated as an outpatient, and your income is below the limit for your household.",
        howToApply: [
          "Get the form for your medicine.",
          "Fill in your part and add proof of income.",
          "Have your doctor complete and fax it.",
        ],
        requiredDocuments: [incomePaper, insuranceCard],
        phones: [{ number: "1-800-736-0003" }],
      },
    ],
  },
  {
    slug: "johnson-and-johnson-patient-assistance-foundation",
    name: "Johnson & Johnson Patient Assistance Foundation",
    alternateName: "JJPAF",
    description: "A charity that gives out medicines donated by Johnson & Johnson companies.",
    website: "https://www.jjpaf.org",
    phones: [{ number: "1-800-652-6227" }],
    services: [
      {
        slug: "jjpaf-free-medicine",
        name: "JJPAF Patient Assistance Program",
        summary: "Free Johnson & Johnson medicine for up to a year for people without insurance or with too little of it.",
        description:
          "If you are approved, you get your medicine from your doctor, at a pharmacy with a card, or at home. You can apply again each year. Some people with Medicare drug plans may qualify after they have spent part of their income on medicine.",
        es: { summary: "Medicinas de Johnson & Johnson gratis hasta por un año para personas sin seguro o con seguro insuficiente." },
        needs: ["free-medicine", "medication-cost"],
        situations: ["uninsured", "low-income", "medicare"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "You live in the United States or a US territory, are treated as an outpatient by a US doctor, and meet the income rule for your medicine.",
        howToApply: [
          "Get the form online or ask for it by phone.",
          "Sign your part and add the papers.",
          "Have your doctor sign, then fax or mail it.",
        ],
        requiredDocuments: ["Your latest federal tax return", insuranceCard],
        phones: [{ number: "1-800-652-6227" }],
      },
    ],
  },
  {
    slug: "astrazeneca",
    name: "AstraZeneca",
    description: "A drug maker. It makes medicines for the heart, lungs, diabetes and cancer.",
    website: "https://www.astrazeneca-us.com",
    services: [
      {
        slug: "az-and-me",
        name: "AZ&Me",
        summary: "Free AstraZeneca medicine, such as inhalers and heart, diabetes or cancer medicine, for people with low income.",
        description:
          "AZ&Me is for people who have no drug coverage and for some people on Medicare. If you qualify, medicine is sent at no cost for up to a year. Then you can apply again.",
        es: {
          summary:
            "Medicinas de AstraZeneca gratis, como inhaladores y medicinas para el corazón, la diabetes o el cáncer, para personas con bajos ingresos.",
        },
        url: "https://www.azandme.com",
        needs: ["free-medicine", "medication-cost"],
        situations: ["uninsured", "medicare", "copd-lung-disease"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "You live in the United States, take a medicine on the list, have no drug coverage or have Medicare, and your income is below the limit.",
        howToApply: [
          "Apply online, by phone or with a paper form.",
          "Your doctor sends the prescription.",
          "Send proof of income if they ask for it.",
        ],
        requiredDocuments: [incomePaper, prescription],
        phones: [{ number: "1-800-292-6363" }],
      },
    ],
  },
  {
    slug: "gsk",
    name: "GSK",
    description: "A drug maker. It makes vaccines, inhalers and other medicines.",
    website: "https://us.gsk.com",
    services: [
      {
        slug: "gsk-for-you",
        name: "GSK for You",
        summary: "Free GSK medicine, such as inhalers, and vaccines for adults without coverage. For people with low income.",
        description:
          "GSK for You is where people who cannot pay for GSK medicines or vaccines can ask for help. It covers people without insurance and some people on Medicare.",
        es: {
          summary: "Medicinas de GSK gratis, como inhaladores, y vacunas para adultos sin cobertura. Para personas con bajos ingresos.",
        },
        url: "https://www.gskforyou.com",
        needs: ["free-medicine", "vaccines", "medication-cost"],
        situations: ["uninsured", "medicare", "copd-lung-disease"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "You live in the United States, take a GSK product on the list, lack coverage for it, and your income is below the limit.",
        howToApply: ["Check your medicine on the website.", "Fill in the form with your doctor.", "Send it with proof of income."],
        requiredDocuments: [incomePaper, prescription],
        phones: [{ number: "1-866-728-4368" }],
      },
    ],
  },
  {
    slug: "novartis-patient-assistance-foundation",
    name: "Novartis Patient Assistance Foundation",
    alternateName: "NPAF",
    description: "A charity that gives out medicines made by Novartis.",
    website: "https://pap.novartis.com",
    phones: [{ number: "1-800-277-2254" }],
    services: [
      {
        slug: "novartis-free-medicine",
        name: "Novartis free medicine",
        summary: "Free Novartis medicine for people with little or no coverage who cannot pay for it, such as for heart failure or cancer.",
        description:
          "If you are approved, your Novartis medicine is sent to your home or doctor at no cost. You apply online, by fax or by mail, and your doctor fills in a part.",
        es: {
          summary:
            "Medicinas de Novartis gratis para personas con poca o ninguna cobertura, por ejemplo para insuficiencia cardíaca o cáncer.",
        },
        needs: ["free-medicine", "medication-cost"],
        situations: ["uninsured", "medicare", "heart-disease", "cancer"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "You live in the United States or a territory, are treated by a US doctor as an outpatient, have limited or no coverage, and meet the income limit.",
        howToApply: ["Check the list and the income limit.", "Apply online or print the form.", "Your doctor completes the rest."],
        requiredDocuments: [incomePaper, insuranceCard],
        phones: [{ number: "1-800-277-2254" }],
      },
    ],
  },
  {
    slug: "genentech-patient-foundation",
    name: "Genentech Patient Foundation",
    description: "A charity that gives out medicines made by Genentech.",
    website: "https://www.gene.com",
    phones: [{ number: "1-888-941-3331" }],
    services: [
      {
        slug: "genentech-free-medicine",
        name: "Genentech Patient Foundation free medicine",
        summary: "Free Genentech medicine, such as for cancer, MS or arthritis, if you have no insurance or your insurance will not pay.",
        description:
          "The foundation helps people with no insurance, people whose plan refuses the medicine, and some people with insurance who have tried other help first. You and your doctor each send a form.",
        es: {
          summary:
            "Medicinas de Genentech gratis, por ejemplo para cáncer, esclerosis múltiple o artritis, si no tiene seguro o su seguro no paga.",
        },
        needs: ["free-medicine", "medication-cost"],
        situations: ["uninsured", "cancer", "multiple-sclerosis", "autoimmune-disease"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "You take a Genentech medicine, are treated in the United States or a territory, and meet the income rule for your kind of coverage.",
        howToApply: ["Sign the patient consent form.", "Your doctor sends the prescriber form.", "Answer the call if they have questions."],
        requiredDocuments: [insuranceCard],
        phones: [{ number: "1-888-941-3331" }],
      },
    ],
  },
  {
    slug: "gilead-sciences",
    name: "Gilead Sciences",
    description: "A drug maker. It makes medicines for HIV, hepatitis and cancer.",
    website: "https://www.gilead.com",
    services: [
      {
        slug: "gilead-advancing-access",
        name: "Gilead Advancing Access",
        summary: "Help to get HIV medicine or PrEP from Gilead free or with a lower co-pay, with or without insurance.",
        description:
          "The program checks what your insurance pays, gives a co-pay card to people with private insurance, and gives medicine free to people without coverage who qualify. It covers HIV medicines and medicines that prevent HIV.",
        es: { summary: "Ayuda para recibir medicinas de Gilead contra el VIH o PrEP gratis o con un copago más bajo, con o sin seguro." },
        url: "https://www.gileadadvancingaccess.com",
        needs: ["free-medicine", "copay-assistance"],
        situations: ["hiv", "uninsured"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "You have a prescription for a Gilead HIV medicine and live in the United States or a territory. Free medicine has an income limit.",
        howToApply: ["Call, or sign up online.", "Give your insurance and income facts.", "Your doctor confirms the prescription."],
        requiredDocuments: [prescription, incomePaper],
        phones: [{ number: "1-800-226-2056" }],
      },
    ],
  },
  {
    slug: "amgen-safety-net-foundation",
    name: "Amgen Safety Net Foundation",
    description: "A charity that gives out medicines made by Amgen.",
    website: "https://www.amgensafetynetfoundation.com",
    phones: [{ number: "1-888-762-6436" }],
    services: [
      {
        slug: "amgen-free-medicine",
        name: "Amgen Safety Net Foundation free medicine",
        summary: "Free Amgen medicine, such as for weak bones, arthritis or cancer, for people with no insurance or not enough.",
        description:
          "The foundation gives certain Amgen medicines at no cost to people who qualify by income and coverage. You and your doctor apply together.",
        es: {
          summary:
            "Medicinas de Amgen gratis, por ejemplo para huesos débiles, artritis o cáncer, para personas sin seguro o con seguro insuficiente.",
        },
        needs: ["free-medicine"],
        situations: ["uninsured", "autoimmune-disease", "cancer"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        eligibility:
          "You live in the United States or a territory, take a medicine on the list, and meet the rules on income and insurance.",
        howToApply: ["Look up your medicine on the website.", "Fill in the form with your doctor.", "Fax it or send it online."],
        requiredDocuments: [incomePaper, insuranceCard],
        phones: [{ number: "1-888-762-6436" }],
      },
    ],
  },
  {
    slug: "new-jersey-division-of-aging-services",
    name: "New Jersey Division of Aging Services",
    description: "The state office in New Jersey for older adults and their programs.",
    services: [
      {
        slug: "new-jersey-paad",
        name: "Pharmaceutical Assistance to the Aged and Disabled",
        alternateName: "PAAD",
        summary: "In New Jersey, 65 or older or on disability? Pay $5 for a generic and $7 for a brand-name medicine.",
        description:
          "PAAD works with your Medicare drug plan and lowers what you pay at the drugstore. One form also checks whether you may get help with Medicare costs, utility bills and hearing aids.",
        es: {
          summary:
            "¿Vive en Nueva Jersey y tiene 65 años o más o recibe beneficios por incapacidad? Pague $5 por un genérico y $7 por una medicina de marca.",
        },
        needs: ["medicare-drug-costs", "medication-cost"],
        situations: ["older-adult", "disability", "medicare"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "STATES", states: ["NJ"] },
        cost: "FEE",
        costNote: "$5 for a generic, $7 for a brand-name medicine that is covered.",
        fundStatus: "OPEN",
        eligibility:
          "You live in New Jersey, are 65 or older, or are 18 to 64 and get Social Security disability benefits, and your income is below the yearly limit.",
        minimumAge: 18,
        howToApply: [
          "Apply online with the NJSave form, or call for a paper one.",
          "Add proof of age, home and income.",
          "Sign up for a Medicare drug plan if you have Medicare.",
        ],
        requiredDocuments: ["Medicare card", incomePaper, "Proof that you live in New Jersey"],
        phones: [{ number: "1-800-792-9745" }],
      },
    ],
  },
  {
    slug: "new-york-state-department-of-health-epic",
    name: "New York State Department of Health",
    description: "The health department of New York State.",
    services: [
      {
        slug: "new-york-epic",
        name: "Elderly Pharmaceutical Insurance Coverage",
        alternateName: "EPIC",
        summary: "In New York State and 65 or older? EPIC adds to your Medicare drug plan and lowers what you pay for medicine.",
        description:
          "EPIC pays part of your co-pays after your Medicare plan has paid, and for some members also the plan's premium. What you pay yourself depends on your income.",
        es: {
          summary:
            "¿Vive en el estado de Nueva York y tiene 65 años o más? EPIC se suma a su plan de Medicare y baja lo que paga por las medicinas.",
        },
        needs: ["medicare-drug-costs", "medication-cost", "premium-help"],
        situations: ["older-adult", "medicare"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "STATES", states: ["NY"] },
        cost: "VARIES",
        costNote: "A yearly fee or a deductible that depends on income, and small co-pays.",
        fundStatus: "OPEN",
        eligibility:
          "You live in New York State, are 65 or older, have or will join a Medicare drug plan, do not have full Medicaid, and your income is below the limit.",
        minimumAge: 65,
        howToApply: ["Call EPIC or download the form.", "Fill it in and mail or fax it.", "Keep your Medicare drug plan."],
        requiredDocuments: ["Medicare card", incomePaper],
        phones: [{ number: "1-800-332-3742" }],
      },
    ],
  },
  {
    slug: "pennsylvania-department-of-aging",
    name: "Pennsylvania Department of Aging",
    description: "The state office in Pennsylvania for older adults. The state lottery pays for its programs.",
    services: [
      {
        slug: "pennsylvania-pace-pacenet",
        name: "PACE and PACENET",
        summary: "In Pennsylvania and 65 or older? Pay a small set price for your medicine, with or without Medicare.",
        description:
          "PACE and PACENET are two levels of the same program. Which one you get depends on last year's income. Both work together with Medicare drug plans. One form is enough for both.",
        es: { summary: "¿Vive en Pensilvania y tiene 65 años o más? Pague un precio fijo y bajo por sus medicinas, con o sin Medicare." },
        needs: ["medicare-drug-costs", "medication-cost"],
        situations: ["older-adult", "medicare"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "STATES", states: ["PA"] },
        cost: "FEE",
        costNote: "A small co-pay for each medicine.",
        fundStatus: "OPEN",
        eligibility:
          "You are 65 or older, have lived in Pennsylvania for at least 90 days, do not get medicine through Medicaid, and your income is below the limit.",
        minimumAge: 65,
        howToApply: [
          "Call, apply online, or ask at your Area Agency on Aging.",
          "Give your income for last year.",
          "Show the card at the pharmacy.",
        ],
        requiredDocuments: [incomePaper, "Proof of age"],
        phones: [{ number: "1-800-225-7223" }],
      },
    ],
  },
  {
    slug: "wisconsin-department-of-health-services",
    name: "Wisconsin Department of Health Services",
    description: "The health department of Wisconsin.",
    services: [
      {
        slug: "wisconsin-seniorcare",
        name: "SeniorCare",
        summary: "In Wisconsin and 65 or older? SeniorCare lowers the price of most medicines for a yearly fee of $30.",
        description:
          "SeniorCare has levels by income. On the lowest one you pay small co-pays only. Higher levels pay a deductible first. There is no limit on what you own. You can use it with or instead of a Medicare drug plan.",
        es: {
          summary:
            "¿Vive en Wisconsin y tiene 65 años o más? SeniorCare baja el precio de la mayoría de las medicinas por una cuota de $30 al año.",
        },
        needs: ["medication-cost", "medicare-drug-costs"],
        situations: ["older-adult"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "STATES", states: ["WI"] },
        cost: "FEE",
        costNote: "$30 a year, and co-pays.",
        fundStatus: "OPEN",
        eligibility:
          "You live in Wisconsin, are 65 or older, are a citizen or have a qualifying immigration status, and do not get full Medicaid.",
        minimumAge: 65,
        howToApply: ["Get the form online or by phone.", "Mail it with the yearly fee.", "Show your card at the pharmacy."],
        requiredDocuments: [incomePaper],
        phones: [{ number: "1-800-657-2038" }],
      },
    ],
  },
  {
    slug: "indiana-hoosierrx",
    name: "Indiana Family and Social Services Administration",
    description: "The state office in Indiana for health coverage and help for families.",
    services: [
      {
        slug: "hoosierrx",
        name: "HoosierRx",
        summary: "In Indiana and 65 or older? HoosierRx can pay up to $70 a month of the premium for your Medicare drug plan.",
        description:
          "HoosierRx pays the premium straight to a Medicare drug plan that takes part. It is for people who applied for Extra Help and got only part of it.",
        es: {
          summary:
            "¿Vive en Indiana y tiene 65 años o más? HoosierRx puede pagar hasta $70 al mes de la prima de su plan de medicinas de Medicare.",
        },
        needs: ["medicare-drug-costs", "premium-help"],
        situations: ["older-adult", "medicare"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "STATES", states: ["IN"] },
        fundStatus: "OPEN",
        eligibility:
          "You live in Indiana, are 65 or older, have a Medicare drug plan that takes part, and get partial Extra Help from Social Security.",
        minimumAge: 65,
        howToApply: ["Apply for Extra Help at Social Security first.", "Send the HoosierRx form with the letter you got."],
        requiredDocuments: ["The letter from Social Security about Extra Help", "Medicare card"],
        phones: [{ number: "1-866-267-4679" }],
      },
    ],
  },
  {
    slug: "massachusetts-prescription-advantage",
    name: "Massachusetts Prescription Advantage",
    description: "The state program in Massachusetts that helps older adults and people with disabilities with medicine costs.",
    services: [
      {
        slug: "prescription-advantage",
        name: "Prescription Advantage",
        summary: "In Massachusetts and on Medicare? This state program can lower what you pay for medicine when your plan leaves a gap.",
        description:
          "Prescription Advantage adds to your Medicare drug plan. What it pays depends on your income. People who cannot get Medicare may also join.",
        es: { summary: "¿Vive en Massachusetts y tiene Medicare? Este programa del estado puede bajar lo que paga por las medicinas." },
        needs: ["medicare-drug-costs", "medication-cost"],
        situations: ["older-adult", "disability", "medicare"],
        delivery: ["PHONE", "ONLINE"],
        coverage: { kind: "STATES", states: ["MA"] },
        cost: "VARIES",
        costNote: "Free for most members. Some with higher income pay a yearly fee.",
        fundStatus: "OPEN",
        eligibility:
          "You live in Massachusetts and are 65 or older, or are younger with a disability and a low income. You do not get Medicaid medicine coverage.",
        howToApply: [
          "Fill in the form online or ask for one by phone.",
          "Keep your Medicare drug plan.",
          "Wait for the letter with your level.",
        ],
        requiredDocuments: ["Medicare card", incomePaper],
      },
    ],
  },
  {
    slug: "ryan-white-hiv-aids-program",
    name: "Ryan White HIV/AIDS Program",
    description: "A federal program that pays for HIV care and medicine for people who cannot afford it. States and local clinics run it.",
    website: "https://ryanwhite.hrsa.gov",
    services: [
      {
        slug: "aids-drug-assistance-program",
        name: "AIDS Drug Assistance Program",
        alternateName: "ADAP",
        summary: "Free HIV medicine, or help to pay for insurance that covers it, for people with low income. Every state has one.",
        description:
          "ADAP pays for HIV medicines on the state's list. Many states also pay insurance premiums and co-pays. You apply in the state where you live, often with the help of an HIV case manager. In many states your immigration status does not matter.",
        es: {
          name: "Programa de Asistencia para Medicamentos contra el SIDA (ADAP)",
          summary:
            "Medicinas gratis contra el VIH, o ayuda para pagar un seguro que las cubra, para personas con bajos ingresos. Hay uno en cada estado.",
          description:
            "ADAP paga las medicinas contra el VIH que están en la lista del estado. Muchos estados también pagan primas y copagos. Se pide en el estado donde usted vive, muchas veces con ayuda de un administrador de casos de VIH. En muchos estados no importa su situación migratoria.",
        },
        needs: ["free-medicine", "premium-help", "copay-assistance"],
        situations: ["hiv", "uninsured", "low-income"],
        delivery: ["PHONE", "ONLINE", "IN_PERSON"],
        coverage: { kind: "NATION" },
        fundStatus: "OPEN",
        languages: ["en", "es"],
        eligibility: "You have HIV, live in the state where you apply, and your income is below that state's limit.",
        howToApply: [
          "Find your state's program, or ask an HIV clinic.",
          "Fill in the form with a case manager.",
          "Renew when the program asks.",
        ],
        requiredDocuments: ["Proof of your HIV diagnosis", incomePaper, "Proof of address"],
        acceptsReferrals: true,
        responseDays: 5,
      },
    ],
  },
  {
    slug: "nc-medassist",
    name: "NC MedAssist",
    description: "A nonprofit pharmacy in Charlotte that serves all of North Carolina.",
    website: "https://medassist.org",
    phones: [{ number: "1-866-331-1348" }],
    services: [
      {
        slug: "nc-medassist-free-pharmacy",
        name: "NC MedAssist Free Pharmacy",
        summary: "In North Carolina with no insurance? Free prescription medicine by mail, if your income is low.",
        description:
          "NC MedAssist fills prescriptions for many everyday illnesses at no cost and mails them to your home. It also holds give-away days for medicine that needs no prescription.",
        es: {
          summary: "¿Vive en Carolina del Norte y no tiene seguro? Medicinas con receta gratis por correo, si sus ingresos son bajos.",
        },
        needs: ["free-medicine"],
        situations: ["uninsured", "low-income"],
        delivery: ["ONLINE", "PHONE"],
        coverage: { kind: "STATES", states: ["NC"] },
        fundStatus: "OPEN",
        eligibility: "You live in North Carolina, have no insurance that pays for medicine, and your income is below the limit.",
        howToApply: ["Apply online or by mail.", "Send proof of income.", "Have your doctor send prescriptions to the pharmacy."],
        requiredDocuments: [incomePaper, prescription],
        phones: [{ number: "1-866-331-1348" }],
        acceptsReferrals: true,
        responseDays: 3,
      },
    ],
  },
];
