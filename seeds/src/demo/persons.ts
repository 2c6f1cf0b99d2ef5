import type { DemoPerson } from "./demo.ts";

const texas = "hill-country-childrens-hospital";
const washington = "lantern-lake-hospital";

export const demoPersons: readonly DemoPerson[] = [
  { key: "ruth-amadi", organization: texas, name: "Ruth Amadi", birthDate: "2011-03-14", phone: "1-830-555-0121", address: "12 Invented Way, New Braunfels", postalCode: "78130", language: "en", safeHours: "After 4 pm" },
  { key: "silvia-montemayor", organization: texas, name: "Silvia Montemayor", birthDate: "2009-07-02", phone: "1-512-555-0122", email: "silvia.montemayor@example.org", postalCode: "78666", language: "es" },
  { key: "joon-ho-park", organization: texas, name: "Joon-ho Park", birthDate: "2013-11-20", phone: "1-512-555-0123", postalCode: "78704", language: "ko", safeHours: "Evenings" },
  { key: "marguerite-haynes", organization: texas, name: "Marguerite Haynes", birthDate: "2010-01-09", phone: "1-713-555-0124", address: "5 Pretend Court, Houston", postalCode: "77002", language: "en", noVoicemail: true },
  { key: "ana-lucia-barrera", organization: texas, name: "Ana Lucía Barrera", birthDate: "2012-05-30", phone: "1-956-555-0125", postalCode: "78520", language: "es" },
  { key: "theo-marchetti", organization: texas, name: "Theo Marchetti", birthDate: "2015-09-18", phone: "1-512-555-0126", email: "marchetti.family@example.org", postalCode: "78666", language: "en" },
  { key: "xiomara-delgado", organization: texas, name: "Xiomara Delgado", birthDate: "2008-12-01", phone: "1-210-555-0127", postalCode: "78207", language: "es", noVoicemail: true, safeHours: "Weekdays before noon" },
  { key: "linh-tran", organization: texas, name: "Linh Tran", birthDate: "2016-02-11", phone: "1-512-555-0128", postalCode: "78753", language: "vi" },
  { key: "beau-hollister", organization: texas, name: "Beau Hollister", birthDate: "2014-06-25", phone: "1-512-555-0129", address: "88 Make-Believe Street, Wimberley", postalCode: "78676", language: "en" },
  { key: "camila-ortega", organization: texas, name: "Camila Ortega", birthDate: "2018-10-07", email: "camila.ortega@example.org", postalCode: "78040", language: "es", doNotCall: true },
  { key: "isaiah-broussard", organization: texas, name: "Isaiah Broussard", birthDate: "2007-08-16", phone: "1-512-555-0131", postalCode: "78644", language: "en" },
  { key: "nayeli-cruz", organization: texas, name: "Nayeli Cruz", birthDate: "2017-04-03", phone: "1-830-555-0132", postalCode: "78155", language: "es", safeHours: "Saturdays" },
  { key: "wyatt-pendergrass", organization: texas, name: "Wyatt Pendergrass", birthDate: "2011-12-29", phone: "1-512-555-0133", postalCode: "78640", language: "en" },
  { key: "amina-yusuf", organization: texas, name: "Amina Yusuf", birthDate: "2019-01-22", phone: "1-512-555-0134", postalCode: "78741", language: "so", noVoicemail: true },
  { key: "florence-whitlock", organization: washington, name: "Florence Whitlock", birthDate: "1948-03-03", phone: "1-206-555-0141", address: "4 Nowhere Street, Seattle", postalCode: "98107", language: "en", safeHours: "Mornings" },
  { key: "hodan-warsame", organization: washington, name: "Hodan Warsame", birthDate: "1985-09-12", phone: "1-206-555-0142", postalCode: "98118", language: "so" },
  { key: "bao-nguyen", organization: washington, name: "Bao Nguyen", birthDate: "1962-07-27", phone: "1-206-555-0143", postalCode: "98108", language: "vi" },
  { key: "earl-stoddard", organization: washington, name: "Earl Stoddard", birthDate: "1957-11-05", phone: "1-406-555-0144", address: "31 Fictional Road, Kalispell", postalCode: "59901", language: "en" },
  { key: "rosa-villanueva", organization: washington, name: "Rosa Villanueva", birthDate: "1979-02-18", phone: "1-509-555-0145", postalCode: "98901", language: "es", noVoicemail: true, safeHours: "After 6 pm" },
  { key: "kai-lindstrom", organization: washington, name: "Kai Lindstrom", birthDate: "1996-05-21", email: "kai.lindstrom@example.org", postalCode: "98103", language: "en", doNotCall: true },
  { key: "dolores-ybarra", organization: washington, name: "Dolores Ybarra", birthDate: "1970-10-10", phone: "1-206-555-0147", postalCode: "98144", language: "es" },
  { key: "tamsin-okafor", organization: washington, name: "Tamsin Okafor", birthDate: "1990-06-06", phone: "1-208-555-0148", postalCode: "83814", language: "en" },
  { key: "yevhen-kovalchuk", organization: washington, name: "Yevhen Kovalchuk", birthDate: "1966-04-15", phone: "1-206-555-0149", postalCode: "98101", language: "uk" },
  { key: "opal-redfern", organization: washington, name: "Opal Redfern", birthDate: "1940-12-24", phone: "1-907-555-0151", postalCode: "99801", language: "en", safeHours: "Before noon, Alaska time" },
];
