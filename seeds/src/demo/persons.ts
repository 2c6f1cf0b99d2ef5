/** Somebody who is helped in the demonstration. Nobody here exists. */
export interface DemoPerson {
  /** How referrals name the person. */
  readonly key: string;
  /** Slug of the organization whose caseload the person is in. */
  readonly organization: string;
  readonly name: string;
  readonly birthDate?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly postalCode: string;
  readonly language?: string;
  readonly doNotCall?: boolean;
  readonly noVoicemail?: boolean;
  readonly safeHours?: string;
}

const hospital = "hill-country-childrens-hospital";
const clinic = "san-marcos-neighbors-clinic";
const cascade = "cascade-sound-medical-center";

export const demoPersons: readonly DemoPerson[] = [
  {
    key: "marisol",
    organization: hospital,
    name: "Marisol Tejada",
    birthDate: "1979-03-11",
    phone: "512-555-0131",
    address: "118 Juniper Ferry Street, San Marcos, TX",
    postalCode: "78666",
    language: "es",
    noVoicemail: true,
    safeHours: "Weekdays after 5 pm",
  },
  {
    key: "dewayne",
    organization: hospital,
    name: "Dewayne Prudhomme",
    birthDate: "1958-08-02",
    phone: "713-555-0177",
    postalCode: "77004",
  },
  {
    key: "ines",
    organization: hospital,
    name: "Inés Quiroga",
    birthDate: "1996-12-19",
    phone: "512-555-0139",
    email: "ines.quiroga@example.com",
    postalCode: "78640",
    language: "es",
  },
  { key: "bettina", organization: hospital, name: "Bettina Okafor", birthDate: "1987-05-27", phone: "830-555-0128", postalCode: "78130" },
  {
    key: "curtis",
    organization: hospital,
    name: "Curtis Nakagawa",
    birthDate: "1949-01-30",
    phone: "512-555-0144",
    address: "9 Water Tower Road, Lockhart, TX",
    postalCode: "78644",
  },
  {
    key: "lena",
    organization: hospital,
    name: "Lena Kowalczyk",
    birthDate: "1990-10-08",
    phone: "512-555-0150",
    postalCode: "78741",
    language: "pl",
  },
  {
    key: "teodoro",
    organization: hospital,
    name: "Teodoro Villanueva",
    birthDate: "1964-06-14",
    phone: "512-555-0166",
    postalCode: "78676",
    language: "es",
  },
  {
    key: "ana",
    organization: hospital,
    name: "Ana Lucía Barrera",
    birthDate: "1983-04-22",
    phone: "512-555-0102",
    postalCode: "78666",
    language: "es",
    doNotCall: true,
    noVoicemail: true,
    safeHours: "Text only, mornings",
  },
  {
    key: "joon-ho",
    organization: hospital,
    name: "Joon-ho Park",
    birthDate: "2011-09-05",
    phone: "512-555-0183",
    postalCode: "78745",
    language: "ko",
  },
  {
    key: "silvia",
    organization: hospital,
    name: "Silvia Montemayor",
    birthDate: "1971-02-17",
    phone: "512-555-0191",
    postalCode: "78666",
    language: "es",
  },
  {
    key: "marguerite",
    organization: hospital,
    name: "Marguerite Haynes",
    birthDate: "1953-11-23",
    phone: "713-555-0109",
    postalCode: "77026",
  },
  {
    key: "thuy",
    organization: hospital,
    name: "Thuy Pham",
    birthDate: "1999-07-31",
    phone: "512-555-0174",
    postalCode: "78753",
    language: "vi",
    safeHours: "10 am to 2 pm",
  },
  { key: "elijah", organization: hospital, name: "Elijah Grant", birthDate: "2016-03-03", phone: "512-555-0188", postalCode: "78610" },
  {
    key: "rosalind",
    organization: hospital,
    name: "Rosalind Beckwith",
    birthDate: "1946-12-01",
    phone: "830-555-0115",
    postalCode: "78155",
  },
  {
    key: "ruth",
    organization: clinic,
    name: "Ruth Amadi",
    birthDate: "1961-06-02",
    phone: "830-555-0163",
    postalCode: "78130",
    noVoicemail: true,
    safeHours: "Tuesday and Thursday, 10 am to 2 pm",
  },
  {
    key: "hector",
    organization: clinic,
    name: "Héctor Salinas",
    birthDate: "1975-08-20",
    phone: "512-555-0158",
    postalCode: "78666",
    language: "es",
  },
  { key: "abena", organization: clinic, name: "Abena Boateng", birthDate: "1992-01-09", postalCode: "78666", doNotCall: true },
  {
    key: "faduma",
    organization: cascade,
    name: "Faduma Warsame",
    birthDate: "1985-05-05",
    phone: "206-555-0113",
    postalCode: "98118",
    language: "so",
  },
  { key: "arne", organization: cascade, name: "Arne Solberg", birthDate: "1951-04-16", phone: "360-555-0122", postalCode: "98277" },
  {
    key: "delphine",
    organization: cascade,
    name: "Delphine Carver",
    birthDate: "1988-09-12",
    phone: "206-555-0147",
    postalCode: "98122",
    doNotCall: true,
    safeHours: "Messages through the hospital only",
  },
  {
    key: "mateo",
    organization: cascade,
    name: "Mateo Ibarra",
    birthDate: "2019-02-25",
    phone: "509-555-0119",
    postalCode: "98801",
    language: "es",
  },
  {
    key: "hoa",
    organization: cascade,
    name: "Hoa Nguyen",
    birthDate: "1967-12-28",
    phone: "206-555-0168",
    postalCode: "98108",
    language: "vi",
  },
  { key: "winston", organization: cascade, name: "Winston Achebe", birthDate: "1959-07-07", phone: "206-555-0181", postalCode: "98178" },
  { key: "tala", organization: cascade, name: "Tala Ironwood", birthDate: "1994-10-30", phone: "907-555-0105", postalCode: "99501" },
];
