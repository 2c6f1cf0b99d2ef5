/** The parts of which invented names and sentences are composed. Nothing here names a real organization. */

export interface Phrase {
  readonly en: string;
  readonly es: string;
}

/** First words of an invented organization's name. */
export const brands: readonly string[] = [
  "Harbor",
  "Bridgeway",
  "Cornerstone",
  "Lantern",
  "Open Door",
  "Riverside",
  "Good Neighbor",
  "New Horizon",
  "Hillcrest",
  "Common Table",
  "Oak Street",
  "Helping Hands",
  "Pathways",
  "Sunrise",
  "Shepherd House",
  "Northstar",
  "Maple Grove",
  "Stepping Stone",
  "La Esperanza",
  "Casa Abierta",
  "Manos Unidas",
  "Evergreen",
  "Union Square",
  "Second Chance",
  "Prairie",
  "Canyon",
  "Lakeside",
  "Three Rivers",
  "Beacon",
  "Unity",
  "Bluebird",
  "Willow",
];

/** What an organization is, as its name ends. */
export const kinds: readonly string[] = [
  "Community Center",
  "Family Resource Center",
  "Community Action Agency",
  "Health Foundation",
  "Relief Fund",
  "Neighborhood Services",
  "Ministries",
  "Mutual Aid",
  "Community Clinic",
  "Outreach",
  "Social Services",
  "Coalition",
  "Alliance",
  "Charities",
];

export const streets: readonly string[] = [
  "Main St",
  "Oak Ave",
  "Maple St",
  "Church St",
  "2nd Ave",
  "Martin Luther King Jr Blvd",
  "Cedar Ln",
  "Washington St",
  "Elm St",
  "Park Rd",
  "Jefferson Ave",
  "Railroad St",
  "Highland Dr",
  "County Road 12",
];

export const placeNames: readonly string[] = ["Main office", "Service center", "Community hall", "Walk-in center", "Annex"];

/** What one gets, by the top term of the need: sentences that follow the need's own name. */
export const offers: Readonly<Record<string, readonly Phrase[]>> = {
  food: [
    { en: "Take home food for the week.", es: "Llévese comida para la semana." },
    { en: "You do not need to show income to eat.", es: "No tiene que mostrar sus ingresos para comer." },
  ],
  housing: [
    { en: "We help you find, pay for or keep a home.", es: "Le ayudamos a encontrar, pagar o no perder su vivienda." },
    { en: "A worker looks with you at what you can get.", es: "Una persona revisa con usted qué ayuda puede recibir." },
  ],
  utilities: [
    { en: "We pay the company for you, once a year.", es: "Pagamos a la compañía por usted, una vez al año." },
    { en: "Bring the bill, even if it is past due.", es: "Traiga el recibo, aunque esté atrasado." },
  ],
  "health-care": [
    { en: "You are seen with or without insurance.", es: "Le atendemos con o sin seguro." },
    { en: "We set up the visit and help with the costs.", es: "Hacemos la cita y ayudamos con los costos." },
  ],
  medicine: [
    { en: "Get the medicine you were prescribed for less, or free.", es: "Consiga las medicinas de su receta por menos dinero o gratis." },
    { en: "We fill in the forms with you and your doctor.", es: "Llenamos los formularios con usted y su médico." },
  ],
  "mental-health-and-recovery": [
    { en: "Talk with a counselor in private.", es: "Hable en privado con un consejero." },
    { en: "Start when you are ready; no one is turned away.", es: "Empiece cuando quiera; no rechazamos a nadie." },
  ],
  equipment: [
    { en: "Borrow it or keep it, as long as you need it.", es: "Se lo prestamos o se lo damos, por el tiempo que lo necesite." },
    { en: "We fit it to you and show you how to use it.", es: "Lo ajustamos a su medida y le enseñamos a usarlo." },
  ],
  "transport-and-lodging": [
    { en: "Get to your visits and back home.", es: "Llegue a sus citas y regrese a casa." },
    { en: "Call two days ahead to set it up.", es: "Llame con dos días de anticipación." },
  ],
  money: [
    { en: "A one-time grant for what you must pay now.", es: "Un apoyo de una sola vez para lo que debe pagar ahora." },
    { en: "We help you ask for what you are owed.", es: "Le ayudamos a pedir lo que le corresponde." },
  ],
  "debt-and-legal": [
    { en: "Talk with a lawyer or counselor at no cost.", es: "Hable sin costo con un abogado o consejero." },
    { en: "Bring every letter you got, opened or not.", es: "Traiga todas las cartas que recibió, abiertas o no." },
  ],
  work: [
    { en: "A coach works with you until you have a job.", es: "Un asesor trabaja con usted hasta que tenga empleo." },
    { en: "Learn your rights and your next step.", es: "Conozca sus derechos y el siguiente paso." },
  ],
  "family-and-children": [
    { en: "For families with children at home.", es: "Para familias con niños en casa." },
    { en: "Parents and children are both welcome.", es: "Padres e hijos son bienvenidos." },
  ],
  "care-at-home-and-aging": [
    { en: "Help so that you can stay in your own home.", es: "Ayuda para que pueda seguir en su propia casa." },
    { en: "A care planner visits you first.", es: "Primero le visita una persona que planea su cuidado." },
  ],
  education: [
    { en: "Learn at your own pace, day or evening.", es: "Aprenda a su paso, de día o de noche." },
    { en: "Books and materials are included.", es: "Los libros y materiales están incluidos." },
  ],
  goods: [
    { en: "Choose what you need from our shelves.", es: "Escoja lo que necesita." },
    { en: "New and gently used things, once a month.", es: "Cosas nuevas y usadas en buen estado, una vez al mes." },
  ],
  "safety-and-crisis": [
    { en: "We listen, and we tell no one without your consent.", es: "Le escuchamos y no decimos nada sin su permiso." },
    { en: "Help to get safe and stay safe.", es: "Ayuda para estar a salvo." },
  ],
  navigation: [
    { en: "One person who goes the way with you.", es: "Una persona que le acompaña en todo el proceso." },
    { en: "We explain your choices and help with the papers.", es: "Le explicamos sus opciones y ayudamos con los papeles." },
  ],
};

export const anyOffer: readonly Phrase[] = [{ en: "Ask us what we can do for you.", es: "Pregúntenos cómo le podemos ayudar." }];

export const eligibilities: readonly string[] = [
  "Households with income up to 200% of the federal poverty level.",
  "Anyone who lives in the area we serve.",
  "People who cannot pay for this on their own.",
  "Income at or below 80% of the area median.",
  "No income limit.",
];

export const steps: readonly string[] = [
  "Call us or stop by to ask for help.",
  "Fill in the short form; we help you if you want.",
  "Show the papers we ask for.",
  "Talk with a worker for about 20 minutes.",
  "We tell you our answer within a week.",
];

export const documents: readonly string[] = [
  "Photo ID",
  "Proof of address",
  "Proof of income",
  "The bill or notice",
  "Letter from your doctor",
  "Insurance card",
];

export const accessibilities: readonly string[] = [
  "Wheelchair accessible entrance",
  "Accessible restroom",
  "Near a bus stop",
  "Accessible parking",
  "Sign language on request",
];

export const otherLanguages: readonly string[] = ["zh", "vi", "ko", "tl", "ar", "fr", "ht", "ru", "so", "pt", "hmn"];

/** One area code a state, so that a number looks as if it were from there; with 555-01xx it never rings. */
// biome-ignore format: a table
export const areaCodes: Readonly<Record<string, string>> = {
  AL: "205", AK: "907", AZ: "602", AR: "501", CA: "213", CO: "303", CT: "203", DE: "302", DC: "202", FL: "305",
  GA: "404", HI: "808", ID: "208", IL: "312", IN: "317", IA: "515", KS: "316", KY: "502", LA: "504", ME: "207",
  MD: "410", MA: "617", MI: "313", MN: "612", MS: "601", MO: "314", MT: "406", NE: "402", NV: "702", NH: "603",
  NJ: "201", NM: "505", NY: "212", NC: "704", ND: "701", OH: "614", OK: "405", OR: "503", PA: "215", RI: "401",
  SC: "803", SD: "605", TN: "615", TX: "512", UT: "801", VT: "802", VA: "804", WA: "206", WV: "304", WI: "414",
  WY: "307", PR: "787", VI: "340", GU: "671", AS: "684", MP: "670",
};
