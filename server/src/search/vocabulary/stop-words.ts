const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that say nothing about a need. Left out of texts and queries alike, so that "ride to the doctor" and "ride to doctor" are one phrase. */
export const silentWords: ReadonlySet<string> = new Set([
  ...words(`
    a an the and or but of to in on at by for from with into onto over under as is are was were be been being am
    it its this that these those there here who whom whose which what where when why how do does did done doing
    i im ive me my mine myself we us our ours you your yours he him his she her hers they them their theirs
    can could will would shall should may might must have has had having also than then so such other others any each
    about through during per via upon within between among if because while until very more most just too`),
  ...words(`
    el la los las un una unos unas lo al del de en y o u e a con por para sobre entre desde hasta segun
    mi mis tu tus su sus nuestro nuestra nos me te se le les yo ella ellos ellas usted ustedes nosotros
    pa pal pala mas que quien cual cuales como cuando donde es son soy esta estan estoy ser fue era muy pero si ya hay este esta estos estas ese esa`),
]);

/** Words of asking, not of the thing asked for. They are dropped from a query unless nothing else is left in it. */
export const askingWords: ReadonlySet<string> = new Set([
  ...words(`
    help helping need needs needing needed want wants wanting looking look search searching seeking find finding get getting got
    assistance assist aid support supportive pay pays paying paid afford affording cant cannot dont wont someone somebody something anyone person people
    program programs service services resource resources provider providers agency agencies organization organizations place places
    please near nearby nearest around closest best good some information info available offer offers offered like know
    new old recently currently already still again always never ever back soon later first next last year years month months week weeks
    come coming came go going goes went gone move moving moved stay staying stays live living lives lived start starting started keep keeping kept
    turn turning turned raise raising raised arrive arrived become becoming make makes made making let lets put set see seeing say says said tell told
    ask asking call calling called feel feeling think thinking want wanna gotta got gets getting lot lots thing things kind type way ways
    up out off alone himself herself themselves everyone everybody anybody nobody both all many much few several enough only even
    client clients accepts accepting accept same tonight tomorrow yesterday anymore expensive monday tuesday wednesday thursday friday saturday sunday
    two three four five six seven eight nine ten couple minute minutes
    since somewhere
    nothing anything everything else away pretty really sure okay hi hello thank thanks
    man woman men guy lady apply trying try give giving take takes use using now today local area talk talking no not without`),
  ...words(`
    ayuda ayudas ayudar necesito necesita necesitamos quiero quiere busco buscar buscando encontrar asistencia apoyo pagar pago pagos paga programa
    programas servicio servicios recurso recursos alguien persona personas cerca favor puedo puede no tengo tiene dar obtener conseguir hacer algo informacion
    manana lunes martes miercoles jueves viernes sabado domingo mucho caro cara caros caras sin hablar
    hoy tarde semana semanas mes meses ano anos sacar agarrar saber ocupo ocupa ocupamos urge urgente
    alguna alguno algun algunos algunas nada todo toda todos todas poco poquito ahorita ahora orita aqui alla cerquita hola gracias porfavor
    acabo acaba acabamos
    dos tres cuatro cinco seis van voy vamos quisiera quisieramos gustaria hace hago ando tenemos tienen puedan podemos pueden`),
]);

/** Words of asking that turn what follows into its opposite. */
export const denyingWords: ReadonlySet<string> = new Set(["no", "not", "without", "sin"]);

/** They mark a wish that most listings meet (about cost), a form in which help comes, or who it is told of: they lift what says so and shut nothing out. */
export const hintWords: ReadonlySet<string> = new Set(
  words(
    "day days night nights hour hours application applications form forms appeal replacement office center centers centre number card list waiting free cheap low cost affordable income noche noches dia dias gratis gratuito gratuita gratuitos gratuitas barato barata baratos baratas bajo costo costos emergency urgent asap referral referrals enrollment placement recertification renewal appointment appointments patient patients sliding scale fee fees assessment assessments evaluation evaluations eval intake speaking paciente pacientes cita citas mon tue tues wed thu thur thurs fri sat request recipient recipients consultation weekend weekends husband wife spouse boyfriend girlfriend fiance ex sister brother aunt uncle cousin niece nephew friend neighbor roommate daughter esposo esposa marido novio novia hermano hermana tio tia primo prima suegra suegro amigo amiga vecino vecina pareja gave given gives brought bring bringing sent happen happened found lost took taken",
  ),
);
