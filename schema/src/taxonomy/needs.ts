// biome-ignore-all format: one term a block, its words on one line
import type { Term } from "./term.ts";

/** What a person lacks, in the person's own terms. A listing names its main need first; a broader term finds everything under it. */
export const needs: readonly Term[] = [
  {
    slug: "food", parent: null, openEligibility: "1102",
    name: { en: "Food", es: "Comida" },
    synonyms: {
      en: ["hungry", "something to eat", "food insecurity", "nothing to eat", "food assistance", "feed my family", "nutrition"],
      es: ["hambre", "qué comer", "no tengo comida", "comida gratis", "inseguridad alimentaria", "ayuda alimentaria", "nutrición"],
    },
  },
  {
    slug: "food-pantry", parent: "food", openEligibility: "1130",
    name: { en: "Food pantries", es: "Despensas de alimentos" },
    synonyms: {
      en: ["food bank", "food shelf", "food box", "food closet", "food giveaway", "mobile pantry", "emergency food", "free groceries", "commodity box", "csfp"],
      es: ["despensa", "banco de alimentos", "banco de comida", "cajas de comida", "comida de emergencia", "mandado gratis", "repartición de comida"],
    },
  },
  {
    slug: "groceries-benefit", parent: "food", openEligibility: "1133",
    name: { en: "Money for groceries (SNAP)", es: "Dinero para la comida (SNAP)" },
    synonyms: {
      en: ["food stamps", "ebt", "snap", "snap benefits", "calfresh", "food benefits", "ebt card", "foodshare", "help buying groceries", "farmers market vouchers"],
      es: ["cupones de alimentos", "estampillas", "estampillas de comida", "tarjeta ebt", "beneficios de comida", "asistencia nutricional", "ayuda para el mandado"],
    },
  },
  {
    slug: "wic", parent: "food", openEligibility: "1133",
    name: { en: "Food for pregnant women and young children (WIC)", es: "Comida para embarazadas y niños pequeños (WIC)" },
    synonyms: {
      en: ["wic", "women infants and children", "wic office", "wic card", "pregnancy food", "food for toddlers"],
      es: ["cupones wic", "oficina del wic", "mujeres, bebés y niños", "leche y cereal para niños", "comida para bebés"],
    },
  },
  {
    slug: "free-meals", parent: "food", openEligibility: "1131",
    name: { en: "Free cooked meals", es: "Comidas gratis ya preparadas" },
    synonyms: {
      en: ["soup kitchen", "hot meal", "meal site", "community meal", "community kitchen", "congregate meals", "senior lunch", "dining room for seniors"],
      es: ["comedor comunitario", "comida caliente", "comedor de beneficencia", "cocina comunitaria", "comida para personas mayores", "plato de comida"],
    },
  },
  {
    slug: "school-meals", parent: "free-meals", openEligibility: "1131",
    name: { en: "Meals for kids at school and in summer", es: "Comidas para niños en la escuela y en el verano" },
    synonyms: {
      en: ["free lunch", "reduced lunch", "school breakfast", "summer meals", "summer lunch", "sun bucks", "summer ebt", "kids eat free", "backpack food"],
      es: ["lonche gratis", "almuerzo escolar", "desayuno escolar", "comidas de verano", "lonche de la escuela", "comida para los niños"],
    },
  },
  {
    slug: "home-delivered-meals", parent: "food", openEligibility: "1129",
    name: { en: "Meals brought to your home", es: "Comidas a domicilio" },
    synonyms: {
      en: ["meals on wheels", "meal delivery", "food delivery", "homebound meals", "meals for seniors at home", "can't cook", "groceries delivered"],
      es: ["comida a domicilio", "entrega de comida", "me traen la comida", "comidas sobre ruedas", "comida para personas que no pueden salir", "no puedo cocinar"],
    },
  },
  {
    slug: "special-diet-food", parent: "food", openEligibility: "1134",
    name: { en: "Food and drinks for a special diet", es: "Alimentos para una dieta especial" },
    synonyms: {
      en: ["medically tailored meals", "nutrition drinks", "boost drinks", "feeding tube formula", "tube feeding", "dietitian", "food as medicine", "food is medicine", "low sodium meals", "diabetic food", "gluten free food", "ensure drinks"],
      es: ["comida para diabéticos", "bebidas nutritivas", "nutricionista", "alimentación por sonda", "dieta médica", "comida sin sal", "comida sin gluten"],
    },
  },

  {
    slug: "housing", parent: null, openEligibility: "1103",
    name: { en: "Housing", es: "Vivienda" },
    synonyms: {
      en: ["place to live", "somewhere to live", "housing assistance", "housing crisis", "housing instability", "roof over my head"],
      es: ["dónde vivir", "lugar para vivir", "ayuda de vivienda", "un techo", "problemas de vivienda", "casa o apartamento"],
    },
  },
  {
    slug: "rent-help", parent: "housing", openEligibility: "1137",
    name: { en: "Help paying rent or a deposit", es: "Ayuda para pagar la renta o el depósito" },
    synonyms: {
      en: ["rent assistance", "rental assistance", "behind on rent", "back rent", "past due rent", "rent arrears", "security deposit", "first month's rent", "move-in costs", "can't pay rent", "moving costs"],
      es: ["ayuda con la renta", "pagar la renta", "renta atrasada", "debo la renta", "ayuda con el alquiler", "depósito de seguridad", "depósito del apartamento", "primer mes de renta", "biles de renta"],
    },
  },
  {
    slug: "eviction-prevention", parent: "housing", openEligibility: "1142",
    name: { en: "Stopping an eviction", es: "Evitar un desalojo" },
    synonyms: {
      en: ["eviction notice", "eviction court", "getting evicted", "being kicked out", "notice to quit", "pay or quit", "unlawful detainer", "homelessness prevention", "keep my apartment", "eviction lawyer"],
      es: ["aviso de desalojo", "me están corriendo", "me quieren sacar de la casa", "corte de desalojo", "orden de desalojo", "lanzamiento", "prevención de desalojo", "evicción"],
    },
  },
  {
    slug: "mortgage-help", parent: "housing", openEligibility: "1143",
    name: { en: "Help keeping a home you own", es: "Ayuda para no perder su casa" },
    synonyms: {
      en: ["foreclosure", "behind on mortgage", "house payment", "mortgage assistance", "loan modification", "foreclosure counseling", "property tax relief", "property taxes", "homestead exemption", "save my house", "homeowner assistance fund"],
      es: ["embargo de casa", "ejecución hipotecaria", "pago de la casa", "hipoteca", "hipoteca atrasada", "impuestos de la propiedad", "me quieren quitar la casa", "foreclosure de la casa"],
    },
  },
  {
    slug: "affordable-housing", parent: "housing", openEligibility: "1136",
    name: { en: "Finding a home you can afford", es: "Encontrar una vivienda económica" },
    synonyms: {
      en: ["low income housing", "low income apartments", "public housing", "subsidized housing", "housing authority", "senior housing", "accessible housing", "cheap apartments", "apartment search", "housing search", "income based apartments", "hud housing"],
      es: ["vivienda de bajo costo", "apartamentos de bajos ingresos", "vivienda pública", "vivienda subsidiada", "apartamentos baratos", "buscar apartamento", "apartamentos para personas mayores", "autoridad de vivienda", "vivienda accesible"],
    },
  },
  {
    slug: "housing-voucher", parent: "affordable-housing", openEligibility: "1140",
    name: { en: "Housing vouchers (Section 8)", es: "Vales de vivienda (Sección 8)" },
    synonyms: {
      en: ["section 8", "section eight", "housing choice voucher", "rental voucher", "section 8 waiting list", "hud voucher", "hud-vash"],
      es: ["sección 8", "plan 8", "vale de renta", "cupón de vivienda", "lista de espera de la sección 8", "voucher de vivienda"],
    },
  },
  {
    slug: "supportive-housing", parent: "affordable-housing", openEligibility: "1146",
    name: { en: "A home with support services", es: "Vivienda con servicios de apoyo" },
    synonyms: {
      en: ["permanent supportive housing", "psh", "housing first", "group home", "housing for people with disabilities", "housing for people with hiv", "hopwa", "shelter plus care"],
      es: ["vivienda permanente con apoyo", "casa de grupo", "vivienda para personas con discapacidad", "vivienda para personas con vih", "hogar grupal"],
    },
  },
  {
    slug: "shelter", parent: "housing", openEligibility: "1121",
    name: { en: "Emergency shelter", es: "Albergue de emergencia" },
    synonyms: {
      en: ["homeless shelter", "night shelter", "family shelter", "warming center", "cooling center", "place to sleep tonight", "sleeping in my car", "bed for the night", "youth shelter", "motel voucher", "on the street"],
      es: ["albergue", "refugio", "refugio para desamparados", "dónde dormir", "dormir esta noche", "vivo en mi carro", "en la calle", "centro de calentamiento", "vale de motel"],
    },
  },
  {
    slug: "transitional-housing", parent: "housing", openEligibility: "1152",
    name: { en: "A place to stay for some months", es: "Vivienda por unos meses" },
    synonyms: {
      en: ["temporary housing", "rapid rehousing", "rapid re-housing", "transitional living", "bridge housing", "medical respite", "recuperative care", "halfway house", "short-term housing"],
      es: ["vivienda temporal", "vivienda de transición", "casa de transición", "reubicación rápida", "casa de medio camino", "vivienda a corto plazo"],
    },
  },
  {
    slug: "home-ownership", parent: "housing", openEligibility: "1144",
    name: { en: "Buying a home", es: "Comprar una casa" },
    synonyms: {
      en: ["first time home buyer", "homebuyer", "down payment assistance", "down payment help", "home loan", "habitat for humanity", "homebuyer class", "usda home loan", "fha loan"],
      es: ["comprador de casa", "primera casa", "ayuda para el enganche", "enganche", "pago inicial de la casa", "préstamo para casa", "clases para compradores de casa"],
    },
  },
  {
    slug: "home-repair", parent: "housing", openEligibility: "1141",
    name: { en: "Home repairs", es: "Reparaciones de la casa" },
    synonyms: {
      en: ["house repair", "fix my house", "roof repair", "plumbing repair", "broken furnace", "furnace repair", "septic repair", "home rehab", "handyman", "mold removal", "lead paint", "critical repairs"],
      es: ["arreglar la casa", "reparar el techo", "arreglo de plomería", "goteras", "moho", "pintura con plomo", "se descompuso la calefacción", "reparación del hogar"],
    },
  },
  {
    slug: "home-modification", parent: "home-repair", openEligibility: "1141",
    name: { en: "Ramps and changes for safety at home", es: "Rampas y cambios para la seguridad en casa" },
    synonyms: {
      en: ["wheelchair ramp", "ramp", "grab bars", "stair lift", "walk-in shower", "accessible bathroom", "accessibility modifications", "home modifications", "aging in place", "widen doors", "fall prevention"],
      es: ["rampa", "rampa para silla de ruedas", "barras de apoyo", "baño accesible", "modificaciones de la casa", "adaptar la casa", "elevador de escalera", "prevenir caídas"],
    },
  },

  {
    slug: "utilities", parent: null, openEligibility: "1138",
    name: { en: "Utility bills", es: "Recibos de servicios del hogar" },
    synonyms: {
      en: ["utility assistance", "household bills", "shut off notice", "shutoff notice", "disconnect notice", "past due bill", "biles", "behind on bills", "turned off my service"],
      es: ["ayuda con los biles", "biles de la casa", "servicios públicos", "aviso de corte", "me van a cortar", "recibos atrasados", "pagar los recibos"],
    },
  },
  {
    slug: "utility-bill", parent: "utilities", openEligibility: "1138",
    name: { en: "Light and gas bills", es: "Recibos de luz y gas" },
    synonyms: {
      en: ["light bill", "electric bill", "power bill", "gas bill", "lights cut off", "lights shut off", "electricity", "power shut off", "energy assistance", "energy bill", "medical baseline"],
      es: ["recibo de luz", "recibo de la luz", "bil de la luz", "recibo del gas", "me cortaron la luz", "corte de luz", "electricidad", "pagar la luz", "asistencia de energía"],
    },
  },
  {
    slug: "heating-cooling-bill", parent: "utility-bill", openEligibility: "1138",
    name: { en: "Heating and cooling bills", es: "Calefacción y aire acondicionado" },
    synonyms: {
      en: ["liheap", "heap", "heating help", "heat bill", "heating oil", "propane", "fuel assistance", "oil tank empty", "no heat", "winter bills", "air conditioner", "firewood"],
      es: ["calefacción", "gas para calentar", "propano", "leña", "no tengo calefacción", "ayuda de energía para el hogar", "aceite para calefacción", "aire acondicionado", "recibo del invierno"],
    },
  },
  {
    slug: "water-bill", parent: "utilities", openEligibility: "1138",
    name: { en: "Water bills", es: "Recibo del agua" },
    synonyms: {
      en: ["sewer bill", "water shut off", "water assistance", "no running water", "lihwap", "well repair", "garbage bill", "trash bill"],
      es: ["recibo de agua", "bil del agua", "me cortaron el agua", "no tengo agua", "drenaje", "recibo de la basura", "pagar el agua"],
    },
  },
  {
    slug: "phone-internet", parent: "utilities", openEligibility: "1138",
    name: { en: "Phone and internet", es: "Teléfono e internet" },
    synonyms: {
      en: ["lifeline phone", "lifeline program", "free cell phone", "government phone", "obama phone", "cheap internet", "internet bill", "phone bill", "wifi", "low-cost internet", "internet essentials", "hotspot"],
      es: ["celular gratis", "teléfono del gobierno", "internet barato", "recibo del teléfono", "recibo del internet", "bil del teléfono", "teléfono gratis", "wi-fi"],
    },
  },
  {
    slug: "weatherization", parent: "utilities", openEligibility: "1141",
    name: { en: "Making a home cost less to heat and cool", es: "Gastar menos en calentar y enfriar la casa" },
    synonyms: {
      en: ["insulation", "energy efficiency", "drafty house", "new windows", "energy audit", "lower my energy bill", "wap program", "home energy upgrade", "heat pump", "solar panels"],
      es: ["climatización", "aislamiento de la casa", "ventanas nuevas", "ahorro de energía", "gastar menos luz", "eficiencia energética", "paneles solares"],
    },
  },

  {
    slug: "health-care", parent: null, openEligibility: "1106",
    name: { en: "Medical care and insurance", es: "Atención médica y seguro" },
    synonyms: {
      en: ["healthcare", "medical help", "medical treatment", "see a doctor", "health services"],
      es: ["atención médica", "servicios de salud", "ayuda médica", "tratamiento médico", "cuidado de la salud", "ver a un doctor"],
    },
  },
  {
    slug: "primary-care", parent: "health-care", openEligibility: "1206",
    name: { en: "Doctors and clinics", es: "Médicos y clínicas" },
    synonyms: {
      en: ["free clinic", "community health center", "fqhc", "health center", "sliding scale clinic", "low cost doctor", "family doctor", "pcp", "no insurance doctor", "walk-in clinic", "checkup", "telehealth"],
      es: ["clínica gratis", "clínica comunitaria", "doctor barato", "médico de cabecera", "doctor de la familia", "centro de salud", "doctor sin seguro", "consulta médica", "chequeo"],
    },
  },
  {
    slug: "vaccines", parent: "primary-care", openEligibility: "1227",
    name: { en: "Vaccines", es: "Vacunas" },
    synonyms: {
      en: ["shots", "immunizations", "flu shot", "covid shot", "shot records", "kids shots", "shingles shot", "vaccination"],
      es: ["inyecciones", "vacuna de la gripe", "vacunas para niños", "vacunación", "cartilla de vacunas", "inmunizaciones", "vacuna del covid"],
    },
  },
  {
    slug: "dental-care", parent: "health-care", openEligibility: "1184",
    name: { en: "Dental care", es: "Dentista" },
    synonyms: {
      en: ["dentist", "teeth", "tooth", "toothache", "dentures", "tooth pulled", "root canal", "free dental clinic", "teeth cleaning", "braces for teeth", "cavity", "dental implants"],
      es: ["dientes", "muelas", "dolor de muela", "dentadura postiza", "clínica dental", "sacar una muela", "caries", "frenos para los dientes", "limpieza dental", "cuidado dental"],
    },
  },
  {
    slug: "vision-care", parent: "health-care", openEligibility: "1216",
    name: { en: "Eye care and glasses", es: "Cuidado de los ojos y lentes" },
    synonyms: {
      en: ["eyeglasses", "eye doctor", "eye exam", "free glasses", "optometrist", "contact lenses", "cataract surgery", "ophthalmologist", "glaucoma", "vision test"],
      es: ["lentes", "anteojos", "espejuelos", "examen de la vista", "oculista", "cataratas", "doctor de los ojos", "optometrista", "cirugía de los ojos", "lentes gratis"],
    },
  },
  {
    slug: "pregnancy-care", parent: "health-care", openEligibility: "1217",
    name: { en: "Care during and after pregnancy", es: "Atención durante y después del embarazo" },
    synonyms: {
      en: ["prenatal care", "prenatal", "ob-gyn", "doula", "midwife", "maternity care", "postpartum", "breastfeeding", "lactation", "breast pump", "high risk pregnancy", "pregnancy test"],
      es: ["atención prenatal", "cuidado del embarazo", "partera", "posparto", "lactancia", "dar pecho", "sacaleches", "prueba de embarazo", "clínica de maternidad", "ginecóloga"],
    },
  },
  {
    slug: "birth-control", parent: "health-care", openEligibility: "1209",
    name: { en: "Birth control", es: "Anticonceptivos" },
    synonyms: {
      en: ["family planning", "contraception", "planned parenthood", "condoms", "iud", "morning after pill", "the pill", "title x", "emergency contraception"],
      es: ["planificación familiar", "pastillas anticonceptivas", "condones", "diu", "pastilla del día siguiente", "métodos anticonceptivos", "inyección anticonceptiva"],
    },
  },
  {
    slug: "fertility-help", parent: "health-care", openEligibility: "1193",
    name: { en: "Fertility care", es: "Fertilidad" },
    synonyms: {
      en: ["ivf", "infertility", "fertility preservation", "egg freezing", "sperm banking", "fertility grant", "livestrong fertility", "trying to have a baby"],
      es: ["infertilidad", "fecundación in vitro", "congelar óvulos", "preservar la fertilidad", "banco de esperma", "no puedo tener hijos"],
    },
  },
  {
    slug: "health-screening", parent: "health-care", openEligibility: "1210",
    name: { en: "Tests and screenings", es: "Pruebas y exámenes médicos" },
    synonyms: {
      en: ["mammogram", "cancer screening", "pap smear", "pap test", "colonoscopy", "blood pressure check", "std test", "sti test", "hiv test", "lab tests", "hearing test", "lead test"],
      es: ["mamografía", "mamograma", "papanicolaou", "colonoscopia", "prueba de vih", "prueba de ets", "análisis de sangre", "examen de cáncer", "tomar la presión", "prueba de oído"],
    },
  },
  {
    slug: "genetic-testing", parent: "health-screening", openEligibility: "1212",
    name: { en: "Genetic testing and counseling", es: "Pruebas y consejo genético" },
    synonyms: {
      en: ["gene test", "dna test", "brca", "brca test", "genetic counselor", "hereditary cancer", "family history of cancer", "genome sequencing", "carrier screening", "undiagnosed disease", "diagnosis of rare disease"],
      es: ["prueba genética", "prueba de adn", "consejera genética", "cáncer hereditario", "examen de genes", "secuenciación genética", "sin diagnóstico"],
    },
  },
  {
    slug: "physical-therapy", parent: "health-care", openEligibility: "1225",
    name: { en: "Therapy to move, work and speak again", es: "Terapia para volver a moverse y hablar" },
    synonyms: {
      en: ["physical therapist", "occupational therapy", "speech therapy", "rehab after stroke", "rehabilitation", "cardiac rehab", "pulmonary rehab", "therapy after surgery", "adaptive sports", "learn to walk again"],
      es: ["terapia física", "fisioterapia", "terapia ocupacional", "terapia del habla", "rehabilitación", "volver a caminar", "deporte adaptado", "terapia del lenguaje"],
    },
  },
  {
    slug: "find-clinical-trial", parent: "health-care",
    name: { en: "Finding a clinical trial", es: "Encontrar un estudio clínico" },
    synonyms: {
      en: ["clinical trial", "clinical trials search", "research study", "experimental treatment", "new treatment study", "compassionate use", "expanded access", "trial matching", "join a study"],
      es: ["ensayo clínico", "estudio de investigación", "tratamiento experimental", "participar en un estudio", "uso compasivo", "tratamiento nuevo"],
    },
  },
  {
    slug: "transplant-costs", parent: "health-care", openEligibility: "1199",
    name: { en: "Transplant costs", es: "Gastos de un trasplante" },
    synonyms: {
      en: ["transplant fund", "transplant fundraising", "fundraise for surgery", "living donor expenses", "kidney donor costs", "organ donor costs", "pay for a transplant", "bone marrow transplant costs", "medical fundraising"],
      es: ["pagar un trasplante", "fondo para trasplante", "gastos del donante", "donante vivo", "donar un riñón", "recaudar dinero para la operación", "costo del trasplante"],
    },
  },
  {
    slug: "hospital-bill", parent: "health-care", openEligibility: "1201",
    name: { en: "Free or lower-cost hospital care", es: "Atención gratis o rebajada en el hospital" },
    synonyms: {
      en: ["charity care", "hospital financial assistance", "er bill", "emergency room bill", "can't pay hospital", "surgery cost", "hospital discount", "ambulance bill", "sliding fee", "indigent care", "uncompensated care", "free surgery"],
      es: ["recibo del hospital", "bil del hospital", "no puedo pagar el hospital", "caridad del hospital", "cuenta del hospital", "cirugía gratis", "recibo de emergencias", "bil de la ambulancia", "descuento del hospital"],
    },
  },
  {
    slug: "health-insurance", parent: "health-care", openEligibility: "1202",
    name: { en: "Getting health insurance", es: "Conseguir seguro médico" },
    synonyms: {
      en: ["medical insurance", "insurance marketplace", "obamacare", "aca", "healthcare.gov", "affordable care act", "open enrollment", "health coverage", "insurance navigator", "lost my insurance", "sign up for insurance"],
      es: ["seguro médico", "seguro de salud", "aseguranza", "aseguranza médica", "cobertura médica", "mercado de seguros", "perdí mi seguro", "inscripción abierta", "ley de salud"],
    },
  },
  {
    slug: "medicaid", parent: "health-insurance", openEligibility: "1202",
    name: { en: "Medicaid and CHIP", es: "Medicaid y CHIP" },
    synonyms: {
      en: ["medicaid", "medi-cal", "chip", "children's health insurance", "medical card", "ahcccs", "masshealth", "medicaid application", "medicaid renewal", "lost medicaid", "medicaid waiver", "emergency medicaid"],
      es: ["medi-cal", "seguro para niños", "seguro médico para niños", "tarjeta médica", "renovar medicaid", "solicitar medicaid", "medicaid de emergencia", "perdí el medicaid"],
    },
  },
  {
    slug: "medicare-help", parent: "health-insurance", openEligibility: "1202",
    name: { en: "Help with Medicare", es: "Ayuda con Medicare" },
    synonyms: {
      en: ["medicare", "medicare savings program", "medicare advantage", "medigap", "part b premium", "medicare counselor", "turning 65", "medicare enrollment", "ship counseling", "qmb", "medicare supplement"],
      es: ["seguro medicare", "programa de ahorros de medicare", "parte b", "cumplo 65 años", "inscribirse en medicare", "consejero de medicare", "suplemento de medicare"],
    },
  },
  {
    slug: "premium-help", parent: "health-insurance", openEligibility: "1202",
    name: { en: "Help paying for insurance", es: "Ayuda para pagar el seguro" },
    synonyms: {
      en: ["premium assistance", "health insurance premium", "cobra", "cobra payments", "can't afford insurance", "marketplace subsidy", "hipp program", "insurance costs too much", "premium grant"],
      es: ["prima del seguro", "pagar el seguro médico", "pagos de cobra", "el seguro es muy caro", "subsidio del seguro", "ayuda con la aseguranza"],
    },
  },
  {
    slug: "insurance-denial", parent: "health-insurance", openEligibility: "1202",
    name: { en: "When insurance says no", es: "Cuando el seguro dice que no" },
    synonyms: {
      en: ["insurance denied", "denied claim", "prior authorization", "prior auth", "insurance appeal", "appeal a denial", "claim rejected", "insurance won't cover", "step therapy", "out of network", "external review"],
      es: ["negaron mi reclamo", "el seguro no quiere pagar", "apelar al seguro", "autorización previa", "el seguro me negó", "apelación del seguro", "no cubre mi tratamiento"],
    },
  },

  {
    slug: "medicine", parent: null, openEligibility: "1204",
    name: { en: "Medicine", es: "Medicinas" },
    synonyms: {
      en: ["meds", "medication", "prescription", "rx", "drugs from pharmacy", "pharmacy", "drugstore", "pills", "refill"],
      es: ["medicamentos", "remedios", "receta", "receta médica", "farmacia", "pastillas", "surtir la receta"],
    },
  },
  {
    slug: "medication-cost", parent: "medicine", openEligibility: "1204",
    name: { en: "Help paying for medicine", es: "Ayuda para pagar medicinas" },
    synonyms: {
      en: ["help with meds", "prescription assistance", "rx assistance", "rx help", "can't afford medicine", "can't afford my meds", "drug costs", "expensive medication", "charitable pharmacy", "low cost prescriptions", "prescription help", "drug assistance"],
      es: ["ayuda con medicinas", "no puedo pagar mis medicinas", "medicinas baratas", "medicinas muy caras", "medicina gratis", "ayuda con la receta", "farmacia comunitaria", "costo de los medicamentos"],
    },
  },
  {
    slug: "insulin-cost", parent: "medication-cost", openEligibility: "1204",
    name: { en: "Help paying for insulin", es: "Ayuda para pagar la insulina" },
    synonyms: {
      en: ["insulin", "cheap insulin", "free insulin", "insulin pens", "$35 insulin", "lantus", "humalog", "novolog", "can't afford insulin", "rationing insulin", "emergency insulin"],
      es: ["insulina", "insulina gratis", "insulina barata", "no puedo pagar la insulina", "inyecciones de insulina", "plumas de insulina", "se me acabó la insulina"],
    },
  },
  {
    slug: "free-medicine", parent: "medication-cost", openEligibility: "1204",
    name: { en: "Free medicine from its maker", es: "Medicina gratis del fabricante" },
    synonyms: {
      en: ["patient assistance program", "pap", "manufacturer assistance", "drug company help", "drug maker program", "pharma assistance", "free drug program", "needymeds", "rx outreach", "medicine assistance tool", "replacement drug program"],
      es: ["programa de asistencia al paciente", "medicinas gratis de la compañía", "programa del fabricante", "laboratorio que regala medicina", "medicamentos gratis", "ayuda de la farmacéutica"],
    },
  },
  {
    slug: "copay-assistance", parent: "medication-cost", openEligibility: "1204",
    name: { en: "Help with copays", es: "Ayuda con los copagos" },
    synonyms: {
      en: ["copay", "copay card", "copay foundation", "co-pay", "coinsurance", "deductible", "out of pocket costs", "copay savings card", "copay relief", "manufacturer coupon", "copay grant"],
      es: ["copago", "coaseguro", "deducible", "ayuda con el copago", "tarjeta de copago", "gastos de mi bolsillo", "cupón del fabricante"],
    },
  },
  {
    slug: "medicare-drug-costs", parent: "medication-cost", openEligibility: "1204",
    name: { en: "Medicine costs under Medicare", es: "Costo de medicinas con Medicare" },
    synonyms: {
      en: ["extra help", "lis", "low income subsidy", "part d", "medicare part d", "donut hole", "coverage gap", "spap", "prescription drug plan", "state pharmacy assistance"],
      es: ["parte d", "ayuda adicional", "beneficio adicional de medicare", "subsidio por bajos ingresos", "plan de medicinas recetadas", "medicare parte d", "medicinas con medicare"],
    },
  },
  {
    slug: "discount-card", parent: "medicine", openEligibility: "1204",
    name: { en: "Medicine discount cards", es: "Tarjetas de descuento para medicinas" },
    synonyms: {
      en: ["goodrx", "good rx", "singlecare", "rx card", "prescription discount card", "drug coupon", "pharmacy coupon", "prescription savings card", "cost plus drugs", "compare drug prices"],
      es: ["tarjeta de descuento", "cupón para medicinas", "cupones de farmacia", "tarjeta de farmacia", "descuento en medicinas", "comparar precios de medicinas"],
    },
  },

  {
    slug: "mental-health-and-recovery", parent: null,
    name: { en: "Mental health and recovery", es: "Salud mental y recuperación" },
    synonyms: {
      en: ["behavioral health", "emotional health", "emotional wellness", "mental wellness", "addiction and mental health"],
      es: ["salud emocional", "salud del comportamiento", "bienestar emocional", "salud conductual"],
    },
  },
  {
    slug: "mental-health", parent: "mental-health-and-recovery", openEligibility: "1220",
    name: { en: "Counseling and mental health care", es: "Consejería y salud mental" },
    synonyms: {
      en: ["therapist", "therapy for depression", "counselor", "psychologist", "psychiatrist", "depressed", "anxiety help", "someone to talk to about my feelings", "low cost therapy", "free counseling", "child therapist", "couples counseling"],
      es: ["terapia", "terapeuta", "psicólogo", "psicóloga", "psiquiatra", "consejero", "estoy deprimido", "ayuda para la ansiedad", "terapia de pareja", "ayuda emocional"],
    },
  },
  {
    slug: "grief-support", parent: "mental-health-and-recovery", openEligibility: "1186",
    name: { en: "Support after a death", es: "Apoyo en el duelo" },
    synonyms: {
      en: ["grief", "bereavement", "grief counseling", "grief group", "lost my spouse", "loss of a child", "death of a loved one", "mourning", "grief camp", "miscarriage support"],
      es: ["duelo", "murió un familiar", "perdí a mi esposo", "consejería de duelo", "luto", "pérdida de un ser querido", "pérdida de un hijo", "grupo de duelo"],
    },
  },
  {
    slug: "substance-use-treatment", parent: "mental-health-and-recovery", openEligibility: "1178",
    name: { en: "Treatment for alcohol or drug use", es: "Tratamiento por alcohol o drogas" },
    synonyms: {
      en: ["drug rehab", "rehab", "alcohol treatment", "drug treatment", "addiction treatment", "sud", "stop drinking", "get clean", "outpatient rehab", "iop", "substance abuse", "opioid treatment"],
      es: ["dejar de tomar", "dejar las drogas", "tratamiento de drogas", "alcoholismo", "drogadicción", "abuso de sustancias", "ayuda para la adicción", "tratamiento para alcohólicos"],
    },
  },
  {
    slug: "residential-treatment", parent: "substance-use-treatment", openEligibility: "1182",
    name: { en: "Detox and live-in treatment", es: "Desintoxicación y tratamiento interno" },
    synonyms: {
      en: ["detox", "inpatient rehab", "residential rehab", "withdrawal", "live-in rehab", "30 day program", "long-term rehab", "detox center"],
      es: ["desintoxicación", "internado para adictos", "anexo", "centro de rehabilitación de drogas", "síntomas de abstinencia", "tratamiento residencial"],
    },
  },
  {
    slug: "medication-for-addiction", parent: "substance-use-treatment", openEligibility: "1181",
    name: { en: "Medicine to stop using opioids or alcohol", es: "Medicina para dejar los opioides o el alcohol" },
    synonyms: {
      en: ["mat", "moud", "suboxone", "methadone", "buprenorphine", "vivitrol", "naltrexone", "methadone clinic", "medication assisted treatment", "opioid use disorder treatment", "sublocade"],
      es: ["metadona", "buprenorfina", "clínica de metadona", "medicina para la adicción", "tratamiento con medicamentos para la adicción", "naltrexona"],
    },
  },
  {
    slug: "sober-living", parent: "substance-use-treatment", openEligibility: "1183",
    name: { en: "Sober homes", es: "Casas de sobriedad" },
    synonyms: {
      en: ["sober house", "sober home", "recovery house", "recovery home", "oxford house", "drug free housing", "three-quarter house"],
      es: ["casa de sobriedad", "vivienda sobria", "casa de recuperación", "casa sobria", "vivienda sin drogas"],
    },
  },
  {
    slug: "overdose-prevention", parent: "substance-use-treatment", openEligibility: "1178",
    name: { en: "Preventing an overdose", es: "Prevenir una sobredosis" },
    synonyms: {
      en: ["narcan", "naloxone", "harm reduction", "needle exchange", "syringe exchange", "fentanyl test strips", "clean needles", "syringe services", "overdose kit"],
      es: ["naloxona", "sobredosis", "intercambio de jeringas", "jeringas limpias", "reducción de daños", "tiras para detectar fentanilo"],
    },
  },
  {
    slug: "recovery-support", parent: "mental-health-and-recovery", openEligibility: "1179",
    name: { en: "Recovery groups and coaches", es: "Grupos y guías de recuperación" },
    synonyms: {
      en: ["aa meeting", "alcoholics anonymous", "na meeting", "narcotics anonymous", "12-step", "twelve step", "smart recovery", "al-anon", "recovery coach", "gambling addiction", "gamblers anonymous", "celebrate recovery"],
      es: ["alcohólicos anónimos", "doble a", "narcóticos anónimos", "doce pasos", "grupo de recuperación", "juntas de aa", "adicción al juego", "familiares de alcohólicos"],
    },
  },
  {
    slug: "quit-smoking", parent: "mental-health-and-recovery", openEligibility: "1178",
    name: { en: "Quitting tobacco", es: "Dejar el tabaco" },
    synonyms: {
      en: ["stop smoking", "smoking cessation", "quitline", "tobacco", "nicotine patch", "nicotine gum", "vaping", "quit vaping", "cigarettes", "1-800-quit-now"],
      es: ["dejar de fumar", "cigarro", "parches de nicotina", "línea para dejar de fumar", "vapeo", "dejar el cigarro", "tabaquismo"],
    },
  },

  {
    slug: "equipment", parent: null, openEligibility: "1169",
    name: { en: "Medical equipment and supplies", es: "Equipo y artículos médicos" },
    synonyms: {
      en: ["adaptive equipment", "health supplies", "medical gear", "equipment for patients", "equipment for disabled"],
      es: ["equipo para enfermos", "aparatos médicos", "equipo para discapacitados", "cosas médicas"],
    },
  },
  {
    slug: "medical-equipment", parent: "equipment", openEligibility: "1203",
    name: { en: "Getting medical equipment", es: "Conseguir equipo médico" },
    synonyms: {
      en: ["dme", "durable medical equipment", "hospital bed", "hoyer lift", "patient lift", "shower chair", "commode", "bedside toilet", "used medical equipment", "free medical equipment", "home medical equipment"],
      es: ["cama de hospital", "equipo médico duradero", "silla para bañarse", "grúa para pacientes", "equipo médico gratis", "cómodo para enfermo", "equipo médico usado"],
    },
  },
  {
    slug: "wheelchair", parent: "medical-equipment", openEligibility: "1203",
    name: { en: "Wheelchairs and walkers", es: "Sillas de ruedas y andadores" },
    synonyms: {
      en: ["power chair", "electric wheelchair", "motorized scooter", "mobility scooter", "walker", "rollator", "crutches", "cane", "mobility aids", "power wheelchair", "wheelchair repair", "transport chair"],
      es: ["silla de ruedas", "silla eléctrica", "andador", "andadera", "muletas", "bastón", "arreglar silla de ruedas", "silla motorizada"],
    },
  },
  {
    slug: "breathing-equipment", parent: "medical-equipment", openEligibility: "1203",
    name: { en: "Oxygen and breathing machines", es: "Oxígeno y aparatos para respirar" },
    synonyms: {
      en: ["oxygen", "oxygen tank", "oxygen concentrator", "portable oxygen", "cpap", "cpap machine", "bipap", "nebulizer", "sleep apnea machine", "ventilator", "cpap mask"],
      es: ["oxígeno", "tanque de oxígeno", "concentrador de oxígeno", "nebulizador", "máquina cpap", "apnea del sueño", "ventilador médico", "aparato para dormir"],
    },
  },
  {
    slug: "equipment-loan", parent: "equipment", openEligibility: "1203",
    name: { en: "Borrowing equipment", es: "Equipo prestado" },
    synonyms: {
      en: ["loan closet", "lending closet", "borrow a wheelchair", "medical equipment lending", "equipment reuse", "equipment exchange", "borrow crutches", "lending library for equipment", "reuse program"],
      es: ["préstamo de equipo", "prestar silla de ruedas", "clóset de préstamos", "pedir prestado equipo médico", "equipo médico prestado", "banco de equipo médico"],
    },
  },
  {
    slug: "medical-supplies", parent: "equipment", openEligibility: "1203",
    name: { en: "Medical supplies", es: "Artículos médicos" },
    synonyms: {
      en: ["incontinence supplies", "adult diapers", "bed pads", "chux", "ostomy supplies", "catheters", "wound care", "bandages", "pull-ups for adults", "colostomy bags", "compression garments", "lymphedema sleeve"],
      es: ["pañales para adultos", "pañales desechables para adulto", "sondas", "bolsas de colostomía", "vendas", "gasas", "incontinencia", "suministros médicos", "medias de compresión"],
    },
  },
  {
    slug: "diabetes-supplies", parent: "medical-supplies", openEligibility: "1203",
    name: { en: "Diabetes supplies", es: "Artículos para la diabetes" },
    synonyms: {
      en: ["test strips", "glucose meter", "cgm", "continuous glucose monitor", "dexcom", "freestyle libre", "insulin pump", "lancets", "insulin syringes", "glucometer", "pen needles", "diabetic shoes"],
      es: ["tiras reactivas", "glucómetro", "medidor de azúcar", "tiras para el azúcar", "bomba de insulina", "lancetas", "monitor de glucosa", "zapatos para diabéticos", "jeringas de insulina"],
    },
  },
  {
    slug: "hearing-aids", parent: "equipment", openEligibility: "1170",
    name: { en: "Hearing aids", es: "Audífonos para oír mejor" },
    synonyms: {
      en: ["hearing aid", "hearing help", "cochlear implant", "audiologist", "can't hear", "hearing aid batteries", "hearing aid bank", "captioned phone"],
      es: ["aparatos auditivos", "audífonos", "aparato para oír", "no oigo bien", "implante coclear", "audiólogo", "pilas para audífonos", "aparatos para la sordera"],
    },
  },
  {
    slug: "assistive-technology", parent: "equipment", openEligibility: "1170",
    name: { en: "Devices for living with a disability", es: "Aparatos para vivir con una discapacidad" },
    synonyms: {
      en: ["adaptive technology", "screen reader", "magnifier", "low vision aids", "communication device", "aac", "speech device", "medical alert", "life alert", "medical alert button", "emergency button", "personal emergency response"],
      es: ["tecnología de asistencia", "lector de pantalla", "lupa", "botón de emergencia", "alerta médica", "aparato para comunicarse", "aparatos para baja visión", "tecnología adaptada"],
    },
  },
  {
    slug: "wigs-prostheses", parent: "equipment", openEligibility: "1169",
    name: { en: "Wigs and breast forms", es: "Pelucas y prótesis de seno" },
    synonyms: {
      en: ["wig", "cranial prosthesis", "hair loss from chemo", "chemo hats", "head scarves", "breast prosthesis", "mastectomy bra", "breast form", "wig bank", "look good feel better", "hats for cancer"],
      es: ["peluca", "pelucas para cáncer", "prótesis de seno", "brasier de mastectomía", "pérdida de pelo por quimioterapia", "gorros para quimio", "turbantes"],
    },
  },
  {
    slug: "prosthetic-limb", parent: "equipment", openEligibility: "1169",
    name: { en: "Artificial limbs and braces", es: "Prótesis y aparatos ortopédicos" },
    synonyms: {
      en: ["prosthesis", "prosthetic leg", "prosthetic arm", "artificial leg", "artificial arm", "prosthetics", "orthotics", "leg brace", "afo brace", "orthopedic shoes", "back brace"],
      es: ["prótesis", "pierna artificial", "brazo artificial", "pierna ortopédica", "aparato ortopédico", "zapatos ortopédicos", "plantillas ortopédicas"],
    },
  },
  {
    slug: "service-animal", parent: "equipment",
    name: { en: "Service animals", es: "Animales de servicio" },
    synonyms: {
      en: ["service dog", "guide dog", "seeing eye dog", "emotional support animal", "assistance dog", "hearing dog", "therapy dog", "diabetic alert dog", "seizure dog", "ptsd dog"],
      es: ["perro de servicio", "perro guía", "perro lazarillo", "animal de apoyo emocional", "perro de terapia", "perro de alerta"],
    },
  },

  {
    slug: "transport-and-lodging", parent: null, openEligibility: "1105",
    name: { en: "Rides, travel and lodging", es: "Transporte, viajes y hospedaje" },
    synonyms: {
      en: ["transportation", "transit", "travel assistance", "getting around", "no car", "no way to get there"],
      es: ["transporte", "transportación", "cómo llegar", "no tengo carro", "viajes", "no tengo cómo ir"],
    },
  },
  {
    slug: "medical-transport", parent: "transport-and-lodging", openEligibility: "1176",
    name: { en: "Getting to medical care", es: "Cómo llegar a la atención médica" },
    synonyms: {
      en: ["medical transportation", "medical travel", "travel for treatment", "treatment travel costs", "travel grant", "mileage reimbursement", "travel to specialist", "far from hospital", "gas card for treatment", "long distance medical transport"],
      es: ["transporte médico", "transporte a citas médicas", "viaje para tratamiento", "reembolso de millas", "ayuda para viajar al hospital", "tarjeta de gasolina para tratamiento", "hospital lejos"],
    },
  },
  {
    slug: "ride-to-doctor", parent: "medical-transport", openEligibility: "1176",
    name: { en: "A ride to the doctor", es: "Transporte al doctor" },
    synonyms: {
      en: ["ride to doctor", "ride to dialysis", "ride to chemo", "nemt", "medical ride", "ride to appointment", "non-emergency medical transportation", "medicaid ride", "wheelchair van ride", "road to recovery", "uber health", "ride home from hospital"],
      es: ["raite al doctor", "aventón al doctor", "transporte a diálisis", "transporte a la quimioterapia", "me lleven al doctor", "raite al hospital", "quién me lleve a mi cita", "transporte de medicaid"],
    },
  },
  {
    slug: "medical-flight", parent: "medical-transport", openEligibility: "1176",
    name: { en: "Flights for medical care", es: "Vuelos para recibir atención médica" },
    synonyms: {
      en: ["air ambulance", "angel flight", "medical flights", "flight for treatment", "volunteer pilots", "plane ticket for treatment", "mercy flight", "airline miles for patients", "patient airlift", "air travel for patients"],
      es: ["vuelo médico", "ambulancia aérea", "vuelo para tratamiento", "boleto de avión para tratamiento", "vuelos gratis para pacientes", "pilotos voluntarios", "avión al hospital"],
    },
  },
  {
    slug: "clinical-trial-travel", parent: "medical-transport", openEligibility: "1176",
    name: { en: "Travel to a clinical trial", es: "Viajes a un estudio clínico" },
    synonyms: {
      en: ["trial travel", "clinical trial transportation", "clinical trial reimbursement", "lazarex", "travel for a research study", "trial expenses", "hotel for clinical trial"],
      es: ["viaje para ensayo clínico", "gastos de estudio clínico", "reembolso de ensayo clínico", "transporte al estudio clínico", "hotel para ensayo clínico"],
    },
  },
  {
    slug: "lodging-near-hospital", parent: "transport-and-lodging",
    name: { en: "A place to stay near the hospital", es: "Hospedaje cerca del hospital" },
    synonyms: {
      en: ["ronald mcdonald house", "hope lodge", "hospitality house", "fisher house", "hotel near hospital", "medical lodging", "patient housing", "lodging for treatment", "stay near my child in hospital", "family house", "where to sleep during treatment"],
      es: ["casa ronald mcdonald", "hotel cerca del hospital", "hospedaje para pacientes", "alojamiento durante el tratamiento", "quedarse cerca del hospital", "dónde dormir durante el tratamiento", "casa de hospitalidad"],
    },
  },
  {
    slug: "everyday-rides", parent: "transport-and-lodging", openEligibility: "1175",
    name: { en: "Rides for everyday trips", es: "Transporte para lo de todos los días" },
    synonyms: {
      en: ["paratransit", "dial-a-ride", "access van", "senior ride", "ride to store", "ride to work", "escorted rides", "volunteer driver", "disabled transportation", "shuttle for seniors", "ride share for seniors", "door to door ride"],
      es: ["raite", "aventón", "transporte para personas mayores", "raite al trabajo", "transporte para discapacitados", "chofer voluntario", "raite a la tienda", "paratránsito", "transporte de puerta a puerta"],
    },
  },
  {
    slug: "bus-pass", parent: "transport-and-lodging", openEligibility: "1173",
    name: { en: "Bus and train fare", es: "Pasajes de autobús y tren" },
    synonyms: {
      en: ["bus fare", "bus ticket", "metro card", "transit pass", "train ticket", "reduced fare", "bus tokens", "greyhound ticket", "half fare card", "amtrak ticket"],
      es: ["pase de autobús", "boleto de camión", "pase del bus", "boleto de autobús", "tarifa reducida", "pasaje del camión", "tarjeta del metro", "boleto de tren"],
    },
  },
  {
    slug: "gas-help", parent: "transport-and-lodging", openEligibility: "1174",
    name: { en: "Help paying for gas", es: "Ayuda para la gasolina" },
    synonyms: {
      en: ["gas card", "gas money", "gas voucher", "fuel card", "gas cards for patients", "money for gas", "fill my tank"],
      es: ["tarjeta de gasolina", "vale de gasolina", "dinero para gasolina", "gas para el carro", "echar gasolina"],
    },
  },
  {
    slug: "car-repair", parent: "transport-and-lodging", openEligibility: "1172",
    name: { en: "Getting or fixing a car", es: "Conseguir o arreglar un carro" },
    synonyms: {
      en: ["fix my car", "vehicle repair", "car broke down", "free car", "car donation", "car insurance", "car payment", "flat tires", "adapted van", "wheelchair accessible van", "hand controls", "vehicle modification"],
      es: ["arreglar el carro", "reparación de carro", "se descompuso mi carro", "carro gratis", "aseguranza de carro", "pago del carro", "mecánico", "llantas", "camioneta adaptada", "comprar carro"],
    },
  },

  {
    slug: "money", parent: null, openEligibility: "1107",
    name: { en: "Money and benefits", es: "Dinero y beneficios" },
    synonyms: {
      en: ["financial help", "financial assistance", "financial aid for bills", "need money", "can't pay my bills", "no income", "out of money"],
      es: ["ayuda económica", "ayuda financiera", "necesito dinero", "no me alcanza", "no puedo pagar los biles", "sin ingresos"],
    },
  },
  {
    slug: "emergency-cash", parent: "money", openEligibility: "1113",
    name: { en: "Money in an emergency", es: "Dinero en una emergencia" },
    synonyms: {
      en: ["emergency funds", "emergency financial assistance", "cash assistance", "one-time grant", "hardship grant", "emergency grant", "cash grant", "hardship fund", "crisis assistance", "general assistance", "emergency money"],
      es: ["dinero de emergencia", "ayuda en efectivo", "fondo de emergencia", "efectivo", "ayuda económica de emergencia", "apoyo por una sola vez", "asistencia general"],
    },
  },
  {
    slug: "bills-during-illness", parent: "money", openEligibility: "1232",
    name: { en: "Everyday bills during treatment", es: "Gastos del hogar durante un tratamiento" },
    synonyms: {
      en: ["cancer grant", "patient grant", "financial help for cancer patients", "help with bills while sick", "patient financial assistance", "living expenses during treatment", "can't work because of treatment", "household expenses during chemo", "patient aid fund", "non-medical costs"],
      es: ["ayuda económica para pacientes", "dinero para pacientes con cáncer", "pagar biles durante el tratamiento", "gastos de la casa por enfermedad", "no puedo trabajar por el tratamiento", "apoyo a pacientes"],
    },
  },
  {
    slug: "family-cash-benefit", parent: "money", openEligibility: "1256",
    name: { en: "Cash benefits for families (TANF)", es: "Ayuda en efectivo para familias (TANF)" },
    synonyms: {
      en: ["tanf", "welfare", "calworks", "cash aid", "welfare check", "temporary assistance for needy families", "cash benefits", "afdc", "workfirst"],
      es: ["bienestar público", "ayuda del gobierno para familias", "welfare de efectivo", "asistencia temporal para familias", "cheque del gobierno", "ayuda en efectivo para mis hijos"],
    },
  },
  {
    slug: "disability-income", parent: "money", openEligibility: "1257",
    name: { en: "Disability income (SSDI, SSI)", es: "Ingresos por discapacidad (SSDI, SSI)" },
    synonyms: {
      en: ["ssdi", "ssi", "social security disability", "disability benefits", "disability check", "file for disability", "can't work anymore", "disability application", "supplemental security income", "short-term disability", "disability lawyer"],
      es: ["seguro por discapacidad", "incapacidad", "cheque de discapacidad", "solicitar discapacidad", "seguro social por incapacidad", "no puedo trabajar más", "ssi para niños", "beneficios por incapacidad"],
    },
  },
  {
    slug: "survivor-income", parent: "money", openEligibility: "1256",
    name: { en: "Income after a death in the family", es: "Ingresos cuando muere un familiar" },
    synonyms: {
      en: ["survivor benefits", "survivors benefits", "widow benefits", "widow's pension", "death benefits", "social security when spouse dies", "dic benefits", "benefits for children of deceased parent", "life insurance claim"],
      es: ["beneficios de sobreviviente", "pensión de viuda", "beneficios por muerte", "seguro de vida", "pensión para huérfanos", "seguro social de mi esposo"],
    },
  },
  {
    slug: "retirement-income", parent: "money", openEligibility: "1259",
    name: { en: "Retirement income", es: "Ingresos de jubilación" },
    synonyms: {
      en: ["social security", "social security check", "retirement benefits", "pension", "pension help", "old age benefits", "retire early", "social security office", "lost pension", "401k"],
      es: ["seguro social", "jubilación", "pensión", "retiro", "jubilarse", "cheque del seguro social", "oficina del seguro social", "pensionado"],
    },
  },
  {
    slug: "unemployment-benefits", parent: "money", openEligibility: "1261",
    name: { en: "Unemployment benefits", es: "Beneficios de desempleo" },
    synonyms: {
      en: ["unemployment", "unemployment insurance", "unemployment check", "file unemployment", "laid off", "edd", "lost my job benefits", "ui benefits", "jobless benefits"],
      es: ["desempleo", "seguro de desempleo", "cheque de desempleo", "me quedé sin trabajo", "pedir desempleo", "compensación por desempleo", "me despidieron"],
    },
  },
  {
    slug: "veterans-benefits", parent: "money", openEligibility: "1256",
    name: { en: "Veterans benefits", es: "Beneficios para veteranos" },
    synonyms: {
      en: ["va benefits", "va disability", "vso", "aid and attendance", "va claim", "va pension", "veteran service officer", "va compensation", "dd-214", "gi bill", "pact act", "va health care"],
      es: ["beneficios del va", "pensión de veterano", "reclamo al va", "oficina de veteranos", "discapacidad de veterano", "asuntos de veteranos"],
    },
  },
  {
    slug: "tax-help", parent: "money", openEligibility: "1270",
    name: { en: "Help with taxes", es: "Ayuda con los impuestos" },
    synonyms: {
      en: ["tax preparation", "free tax filing", "vita", "taxes", "income tax", "eitc", "earned income credit", "child tax credit", "file my taxes", "irs letter", "back taxes", "itin"],
      es: ["impuestos", "los taxes", "hacer los taxes", "declaración de impuestos", "crédito tributario", "preparación de impuestos", "carta del irs", "reembolso de impuestos", "número itin"],
    },
  },
  {
    slug: "funeral-costs", parent: "money", openEligibility: "1187",
    name: { en: "Funeral costs", es: "Gastos del funeral" },
    synonyms: {
      en: ["burial", "burial assistance", "cremation", "funeral help", "headstone", "bury my", "can't afford funeral", "funeral home", "indigent burial", "cemetery", "final expenses"],
      es: ["entierro", "gastos de entierro", "cremación", "funeraria", "sepultura", "pagar el funeral", "mandar el cuerpo a mi país", "lápida", "panteón"],
    },
  },

  {
    slug: "debt-and-legal", parent: null, openEligibility: "1111",
    name: { en: "Debt and legal help", es: "Deudas y ayuda legal" },
    synonyms: {
      en: ["legal and debt problems", "money trouble and court", "being sued", "court papers", "lawsuit"],
      es: ["problemas legales y deudas", "me demandaron", "papeles de la corte", "demanda"],
    },
  },
  {
    slug: "debt-help", parent: "debt-and-legal", openEligibility: "1263",
    name: { en: "Debt, credit and budgeting", es: "Deudas, crédito y presupuesto" },
    synonyms: {
      en: ["credit counseling", "debt counseling", "credit card debt", "debt collectors", "collection agency", "student loans", "budgeting", "financial counseling", "bad credit", "payday loan", "wage garnishment", "debt relief"],
      es: ["deudas", "consejería de crédito", "tarjetas de crédito", "cobradores", "colecciones", "préstamos estudiantiles", "presupuesto", "mal crédito", "préstamos", "embargo de sueldo"],
    },
  },
  {
    slug: "medical-debt", parent: "debt-help", openEligibility: "1199",
    name: { en: "Medical debt", es: "Deudas médicas" },
    synonyms: {
      en: ["medical bills", "doctor bills", "medical collections", "hospital debt", "owe the hospital", "medical bill relief", "rip medical debt", "bill negotiation", "surprise bill", "medical bill in collections", "medical bankruptcy"],
      es: ["recibos médicos", "biles médicos", "biles del doctor", "deuda del hospital", "le debo al hospital", "cuentas médicas", "deuda médica", "factura médica", "cobro del hospital"],
    },
  },
  {
    slug: "bankruptcy", parent: "debt-help", openEligibility: "1389",
    name: { en: "Bankruptcy", es: "Bancarrota" },
    synonyms: {
      en: ["file bankruptcy", "chapter 7", "chapter 13", "bankruptcy lawyer", "bankruptcy attorney", "upsolve", "going bankrupt"],
      es: ["quiebra", "declararse en bancarrota", "capítulo 7", "capítulo 13", "abogado de bancarrota", "declarar bancarrota"],
    },
  },
  {
    slug: "legal-aid", parent: "debt-and-legal", openEligibility: "1375",
    name: { en: "Free legal help", es: "Ayuda legal gratis" },
    synonyms: {
      en: ["free lawyer", "lawyer", "attorney", "legal help", "legal services", "pro bono", "legal advice", "legal clinic", "can't afford a lawyer", "civil rights", "discrimination", "public defender"],
      es: ["abogado", "abogado gratis", "abogada", "licenciado en leyes", "ayuda legal", "servicios legales", "consejo legal", "no puedo pagar un abogado", "discriminación", "derechos civiles"],
    },
  },
  {
    slug: "tenant-rights", parent: "legal-aid", openEligibility: "1142",
    name: { en: "Problems with a landlord", es: "Problemas con el dueño de la vivienda" },
    synonyms: {
      en: ["landlord problem", "landlord won't fix", "tenant rights", "renters rights", "bad landlord", "fair housing", "housing discrimination", "bed bugs", "code violation", "security deposit not returned", "rent increase", "lease problem"],
      es: ["derechos del inquilino", "problema con el casero", "el dueño no arregla", "el landlord no arregla", "chinches", "discriminación de vivienda", "me subieron la renta", "contrato de renta", "inquilino"],
    },
  },
  {
    slug: "family-law", parent: "legal-aid", openEligibility: "1389",
    name: { en: "Divorce, custody and child support", es: "Divorcio, custodia y manutención" },
    synonyms: {
      en: ["divorce", "custody", "child custody", "child support", "visitation", "separation from spouse", "paternity", "family court", "divorce lawyer", "restraining order", "protective order", "parenting plan"],
      es: ["divorcio", "custodia", "custodia de los hijos", "manutención de los hijos", "pensión alimenticia", "orden de restricción", "paternidad", "corte familiar", "orden de protección", "visitas con los hijos"],
    },
  },
  {
    slug: "immigration-legal", parent: "legal-aid", openEligibility: "1381",
    name: { en: "Immigration lawyers", es: "Abogados de inmigración" },
    synonyms: {
      en: ["immigration lawyer", "immigration attorney", "green card", "daca", "asylum", "u visa", "deportation", "naturalization", "work permit", "immigration papers", "tps", "uscis forms"],
      es: ["abogado de inmigración", "arreglar papeles", "mica", "tarjeta verde", "visa u", "deportación", "permiso de trabajo", "residencia", "migra", "asilo político"],
    },
  },
  {
    slug: "wills-power-of-attorney", parent: "legal-aid", openEligibility: "1383",
    name: { en: "Wills, power of attorney and guardianship", es: "Testamentos, poder notarial y tutela" },
    synonyms: {
      en: ["power of attorney", "poa", "living will", "advance directive", "guardianship", "conservatorship", "estate planning", "healthcare proxy", "probate", "conservator", "last will", "living trust"],
      es: ["testamento", "poder notarial", "carta poder", "tutela", "poder médico", "voluntad anticipada", "herencia", "tutor legal", "sucesión", "albacea"],
    },
  },
  {
    slug: "criminal-record", parent: "legal-aid", openEligibility: "1389",
    name: { en: "Clearing a criminal record", es: "Limpiar antecedentes penales" },
    synonyms: {
      en: ["expungement", "record sealing", "expunge", "clean slate", "felony record", "warrant", "background check problem", "seal my record", "pardon", "arrest record"],
      es: ["limpiar mi récord", "récord criminal", "antecedentes penales", "borrar récord", "sellar antecedentes", "perdón judicial", "orden de arresto"],
    },
  },
  {
    slug: "benefits-appeal", parent: "debt-and-legal", openEligibility: "1385",
    name: { en: "When benefits are denied or cut", es: "Cuando niegan o quitan un beneficio" },
    synonyms: {
      en: ["ssi denied", "ssdi denied", "disability denied", "disability appeal", "medicaid denied", "food stamps cut off", "snap denied", "fair hearing", "lost my benefits", "overpayment letter", "reconsideration", "benefits hearing"],
      es: ["apelar beneficios", "me negaron el ssi", "me negaron la discapacidad", "me quitaron los cupones", "apelación", "audiencia imparcial", "me quitaron el beneficio", "carta de sobrepago", "me negaron el medicaid"],
    },
  },
  {
    slug: "scams-identity-theft", parent: "debt-and-legal",
    name: { en: "Scams and stolen identity", es: "Estafas y robo de identidad" },
    synonyms: {
      en: ["scam", "fraud", "identity theft", "stolen social security number", "got scammed", "elder fraud", "robocalls", "consumer complaint", "ftc complaint", "credit freeze", "consumer protection", "notario fraud"],
      es: ["estafa", "fraude", "me estafaron", "robo de identidad", "me robaron mi número de seguro social", "fraude de notario", "protección al consumidor", "queja del consumidor"],
    },
  },

  {
    slug: "work", parent: null, openEligibility: "1110",
    name: { en: "Work", es: "Trabajo" },
    synonyms: {
      en: ["employment", "employment services", "jobs and careers", "career", "livelihood"],
      es: ["empleo", "servicios de empleo", "chamba", "jale", "empleos y carreras"],
    },
  },
  {
    slug: "job-search", parent: "work", openEligibility: "1357",
    name: { en: "Finding a job", es: "Encontrar trabajo" },
    synonyms: {
      en: ["need a job", "job placement", "resume", "resume help", "interview skills", "job center", "american job center", "career center", "hiring", "job fair", "work clothes", "find work"],
      es: ["buscar trabajo", "necesito trabajo", "bolsa de trabajo", "hacer un currículum", "entrevista de trabajo", "feria de trabajo", "centro de empleo", "colocación laboral", "ropa para trabajar"],
    },
  },
  {
    slug: "job-training", parent: "work", openEligibility: "1365",
    name: { en: "Job training", es: "Capacitación para el trabajo" },
    synonyms: {
      en: ["vocational training", "trade school", "apprenticeship", "cna class", "cdl training", "skills training", "wioa", "workforce development", "job corps", "career training", "retraining", "job certification"],
      es: ["capacitación", "entrenamiento laboral", "aprender un oficio", "curso de oficio", "escuela vocacional", "licencia cdl", "aprendizaje pagado", "certificado de trabajo"],
    },
  },
  {
    slug: "work-with-disability", parent: "work", openEligibility: "1359",
    name: { en: "Working with a disability", es: "Trabajar con una discapacidad" },
    synonyms: {
      en: ["vocational rehabilitation", "voc rehab", "supported employment", "ticket to work", "dvr", "job coach", "disability employment", "sheltered workshop", "customized employment", "work incentives"],
      es: ["rehabilitación vocacional", "empleo con apoyo", "trabajo para discapacitados", "empleo para personas con discapacidad", "entrenador laboral", "trabajar y recibir ssi"],
    },
  },
  {
    slug: "job-kept-through-illness", parent: "work", openEligibility: "1374",
    name: { en: "Keeping a job while sick", es: "Conservar el trabajo durante una enfermedad" },
    synonyms: {
      en: ["working with cancer", "work during treatment", "fired for being sick", "job protection", "return to work", "stay at work", "fired because of illness", "telling my boss i'm sick", "working while sick", "cancer and careers"],
      es: ["trabajar con cáncer", "me despidieron por estar enfermo", "no perder mi trabajo", "volver al trabajo", "trabajar estando enfermo", "proteger mi empleo"],
    },
  },
  {
    slug: "workplace-accommodation", parent: "job-kept-through-illness", openEligibility: "1374",
    name: { en: "Changes at work for your health", es: "Cambios en el trabajo por su salud" },
    synonyms: {
      en: ["reasonable accommodation", "ada accommodation", "accommodations", "americans with disabilities act", "light duty", "work from home for health", "job accommodation network", "ergonomic", "modified duties", "boss won't accommodate"],
      es: ["ajustes razonables", "adaptaciones en el trabajo", "acomodo razonable", "trabajo liviano", "trabajo ligero", "ley ada", "trabajar desde casa por salud"],
    },
  },
  {
    slug: "paid-leave", parent: "job-kept-through-illness", openEligibility: "1374",
    name: { en: "Time off work", es: "Permiso para faltar al trabajo" },
    synonyms: {
      en: ["fmla", "family leave", "medical leave", "sick leave", "sick days", "leave of absence", "paid family leave", "pfml", "maternity leave", "time off to care for family", "temporary disability insurance"],
      es: ["licencia médica", "días de enfermedad", "permiso por enfermedad", "licencia por maternidad", "permiso familiar", "incapacidad temporal", "faltar al trabajo por enfermedad"],
    },
  },
  {
    slug: "worker-rights", parent: "work", openEligibility: "1374",
    name: { en: "Unpaid wages, injury and rights at work", es: "Salarios no pagados, accidentes y derechos laborales" },
    synonyms: {
      en: ["wage theft", "unpaid wages", "workers comp", "workers' compensation", "injured at work", "hurt on the job", "wrongful termination", "labor rights", "didn't get paid", "overtime pay", "osha", "worker center"],
      es: ["robo de salario", "no me pagaron", "me lastimé en el trabajo", "compensación al trabajador", "accidente de trabajo", "derechos del trabajador", "despido injusto", "horas extras", "centro de trabajadores"],
    },
  },

  {
    slug: "family-and-children", parent: null, openEligibility: "1108",
    name: { en: "Children and parents", es: "Niños y padres" },
    synonyms: {
      en: ["family services", "family resource center", "help for my kids", "youth services"],
      es: ["servicios para familias", "ayuda para mis hijos", "centro familiar", "servicios para jóvenes", "apoyo familiar"],
    },
  },
  {
    slug: "childcare", parent: "family-and-children", openEligibility: "1280",
    name: { en: "Child care", es: "Cuidado de niños" },
    synonyms: {
      en: ["daycare", "day care", "babysitter", "child care subsidy", "child care assistance", "ccdf", "childcare voucher", "child care vouchers", "who can watch my kids", "nursery", "in-home daycare", "infant care"],
      es: ["guardería", "niñera", "quién me cuide a los niños", "cuidado infantil", "vale de guardería", "ayuda para pagar la guardería", "cuidar a mis hijos", "subsidio de guardería"],
    },
  },
  {
    slug: "preschool", parent: "childcare", openEligibility: "1284",
    name: { en: "Preschool and Head Start", es: "Preescolar y Head Start" },
    synonyms: {
      en: ["head start", "early head start", "pre-k", "prek", "prekindergarten", "nursery school", "preschool for 4 year olds", "early childhood education"],
      es: ["kínder", "prekínder", "preescolar", "head start", "escuelita", "jardín de niños", "educación temprana"],
    },
  },
  {
    slug: "after-school", parent: "family-and-children", openEligibility: "1279",
    name: { en: "After-school and summer programs", es: "Actividades después de la escuela y en el verano" },
    synonyms: {
      en: ["after school care", "summer camp", "day camp", "boys and girls club", "ymca", "youth program", "mentoring", "big brothers big sisters", "summer program", "teen center", "kids sports", "recreation for kids"],
      es: ["después de la escuela", "campamento de verano", "curso de verano", "mentores para jóvenes", "club de niños", "deportes para niños", "actividades para jóvenes", "programa de verano"],
    },
  },
  {
    slug: "illness-camp", parent: "family-and-children", openEligibility: "1302",
    name: { en: "Camps for kids and families facing illness", es: "Campamentos para niños y familias con una enfermedad" },
    synonyms: {
      en: ["camp for kids with cancer", "medical camp", "oncology camp", "diabetes camp", "camp for sick kids", "camp for siblings", "special needs camp", "family retreat", "serious fun camp", "burn camp", "asthma camp"],
      es: ["campamento para niños con cáncer", "campamento para niños enfermos", "campamento de diabetes", "campamento para hermanos", "retiro familiar", "campamento para niños especiales"],
    },
  },
  {
    slug: "wish-granting", parent: "family-and-children",
    name: { en: "Wishes for sick children", es: "Deseos para niños enfermos" },
    synonyms: {
      en: ["make a wish", "make-a-wish", "wish for sick child", "dream trip", "granted wish", "wish foundation", "last wish", "dream foundation", "give kids the world"],
      es: ["pedir un deseo", "cumplir un deseo", "deseo para mi niño enfermo", "viaje soñado", "último deseo", "sueño de un niño enfermo"],
    },
  },
  {
    slug: "baby-supplies", parent: "family-and-children", openEligibility: "1155",
    name: { en: "Baby supplies", es: "Cosas para el bebé" },
    synonyms: {
      en: ["car seat", "crib", "baby clothes", "stroller", "baby stuff", "layette", "pack n play", "newborn supplies", "baby bottles", "baby closet", "safe sleep", "maternity clothes"],
      es: ["asiento de carro", "silla de carro para bebé", "cuna", "ropa de bebé", "carriola", "artículos para bebé", "cosas de bebé", "ropa de maternidad", "biberones"],
    },
  },
  {
    slug: "diapers", parent: "baby-supplies", openEligibility: "1157",
    name: { en: "Diapers", es: "Pañales" },
    synonyms: {
      en: ["diaper", "diaper bank", "baby wipes", "pampers", "pull-ups", "free diapers", "huggies"],
      es: ["pañales gratis", "pampers", "toallitas", "pañales desechables", "banco de pañales", "pañales de bebé"],
    },
  },
  {
    slug: "baby-formula", parent: "baby-supplies", openEligibility: "1157",
    name: { en: "Baby formula", es: "Fórmula para bebés" },
    synonyms: {
      en: ["formula", "infant formula", "similac", "enfamil", "baby milk", "free formula", "special formula", "donor milk", "milk bank"],
      es: ["fórmula", "leche para bebé", "leche de fórmula", "leche en polvo", "fórmula especial", "banco de leche", "no tengo leche para mi bebé"],
    },
  },
  {
    slug: "parenting-help", parent: "family-and-children", openEligibility: "1195",
    name: { en: "Help being a parent", es: "Apoyo para padres y madres" },
    synonyms: {
      en: ["parenting class", "parent education", "home visiting", "nurse family partnership", "parent coaching", "fatherhood program", "teen parent program", "parent support", "parenting skills", "new mom help"],
      es: ["clases para padres", "clases de crianza", "visitas de enfermera al hogar", "ayuda para mamás", "programa para papás", "escuela para padres", "apoyo para mamás primerizas"],
    },
  },
  {
    slug: "early-intervention", parent: "family-and-children", openEligibility: "1211",
    name: { en: "Help for a child slow to talk, walk or learn", es: "Ayuda si su niño tarda en hablar, caminar o aprender" },
    synonyms: {
      en: ["developmental delay", "child not talking", "birth to three", "early steps", "first steps", "babies can't wait", "early on", "child find", "developmental screening", "speech delay", "autism evaluation", "late talker"],
      es: ["retraso del desarrollo", "mi niño no habla", "intervención temprana", "del nacimiento a los tres", "evaluación de autismo", "mi bebé no camina", "retraso en el habla"],
    },
  },
  {
    slug: "adoption-foster-care", parent: "family-and-children", openEligibility: "1271",
    name: { en: "Raising a relative's, foster or adopted child", es: "Criar a un niño adoptado, de crianza o familiar" },
    synonyms: {
      en: ["foster care", "foster parent", "adoption", "adopt a child", "kinship care", "grandparents raising grandchildren", "kinship navigator", "raising grandkids", "cps case", "post-adoption support"],
      es: ["adopción", "adoptar", "padres de crianza", "crianza temporal", "criar a mis nietos", "abuelos criando nietos", "hogar temporal para niños", "foster", "cuidar a un sobrino"],
    },
  },

  {
    slug: "care-at-home-and-aging", parent: null, openEligibility: "1108",
    name: { en: "Care at home and aging", es: "Cuidado en casa y vejez" },
    synonyms: {
      en: ["senior services", "elder care", "eldercare", "aging services", "area agency on aging", "aaa office", "long-term care", "services for older adults", "ltss"],
      es: ["servicios para personas mayores", "tercera edad", "cuidado de ancianos", "servicios para ancianos", "cuidado a largo plazo", "agencia para personas mayores", "envejecer"],
    },
  },
  {
    slug: "care-at-home", parent: "care-at-home-and-aging", openEligibility: "1228",
    name: { en: "Care at home", es: "Cuidado en casa" },
    synonyms: {
      en: ["home health aide", "home care", "caregiver at home", "personal care attendant", "pca", "homemaker", "home nurse", "private duty nurse", "in-home care", "ihss", "housekeeping", "yard work"],
      es: ["cuidado en el hogar", "cuidadora en casa", "ayuda en la casa", "enfermera en casa", "asistente de cuidado personal", "quién me bañe", "limpieza de la casa", "atención en casa", "cortar la yarda"],
    },
  },
  {
    slug: "paid-family-caregiver", parent: "care-at-home", openEligibility: "1228",
    name: { en: "Getting paid to care for family", es: "Recibir pago por cuidar a un familiar" },
    synonyms: {
      en: ["get paid to take care of mom", "paid caregiver", "get paid to care for family member", "cdpap", "consumer directed care", "family caregiver pay", "self-directed care", "va caregiver stipend", "paid to care for spouse", "structured family caregiving"],
      es: ["me pagan por cuidar", "que me paguen por cuidar a mi mamá", "cuidador pagado", "pago al cuidador", "pago por cuidar a mi esposo", "sueldo por cuidar a un familiar"],
    },
  },
  {
    slug: "caregiver-support", parent: "care-at-home-and-aging", openEligibility: "1310",
    name: { en: "Support for caregivers", es: "Apoyo para cuidadores" },
    synonyms: {
      en: ["caregiver stress", "caregiver help", "caregiver training", "taking care of my mother", "taking care of my spouse", "caregiver burnout", "caregiver group", "caregiver coach", "family caregiver support program", "caregiver resources"],
      es: ["cuido a mi mamá", "cuido a mi esposo", "apoyo al cuidador", "estrés del cuidador", "clases para cuidadores", "agotamiento del cuidador", "cuidadores familiares"],
    },
  },
  {
    slug: "respite-care", parent: "caregiver-support", openEligibility: "1286",
    name: { en: "A break for caregivers", es: "Descanso para cuidadores" },
    synonyms: {
      en: ["respite", "caregiver break", "relief care", "respite voucher", "someone to sit with", "sitter for adult", "short break", "respite grant", "need a break from caregiving"],
      es: ["respiro", "relevo para cuidadores", "cuidado de relevo", "descansar de cuidar", "quién se quede con mi mamá", "vale de respiro"],
    },
  },
  {
    slug: "adult-day-care", parent: "care-at-home-and-aging", openEligibility: "1278",
    name: { en: "Adult day care", es: "Centros de día para adultos" },
    synonyms: {
      en: ["adult daycare", "adult day health", "adult day services", "day program for adults", "senior day care", "dementia day program", "memory cafe", "pace program", "day habilitation"],
      es: ["guardería para adultos", "centro de día", "cuidado diurno para adultos", "programa de día para mayores", "centro para personas con alzheimer", "programa pace"],
    },
  },
  {
    slug: "assisted-living", parent: "care-at-home-and-aging", openEligibility: "1147",
    name: { en: "Assisted living", es: "Vivienda con asistencia" },
    synonyms: {
      en: ["assisted living facility", "board and care", "adult foster care", "residential care home", "memory care", "adult family home", "personal care home", "retirement home", "continuing care"],
      es: ["residencia para mayores", "vivienda asistida", "casa para ancianos", "cuidado de la memoria", "residencia con cuidados", "casa de retiro"],
    },
  },
  {
    slug: "nursing-home", parent: "care-at-home-and-aging", openEligibility: "1149",
    name: { en: "Nursing homes", es: "Hogares de ancianos" },
    synonyms: {
      en: ["skilled nursing", "snf", "nursing facility", "convalescent home", "rehab facility after hospital", "long-term care ombudsman", "nursing home complaint", "leaving a nursing home", "medicaid for nursing home", "rest home"],
      es: ["asilo de ancianos", "hogar de convalecencia", "centro de enfermería", "casa de reposo", "queja contra un asilo", "enfermería especializada"],
    },
  },
  {
    slug: "hospice", parent: "care-at-home-and-aging", openEligibility: "1188",
    name: { en: "Hospice and comfort care", es: "Hospicio y cuidados paliativos" },
    synonyms: {
      en: ["hospice care", "palliative care", "end of life care", "terminal care", "comfort care", "dying at home", "symptom relief", "pediatric hospice", "death doula"],
      es: ["cuidados paliativos", "hospicio", "fin de la vida", "morir en casa", "cuidado terminal", "cuidado para el final de la vida", "paliativo"],
    },
  },
  {
    slug: "friendly-visits", parent: "care-at-home-and-aging", openEligibility: "1309",
    name: { en: "Company, visits and calls", es: "Compañía, visitas y llamadas" },
    synonyms: {
      en: ["friendly visitor", "loneliness", "lonely", "isolated senior", "companion", "check-in calls", "senior companion", "telephone reassurance", "wellness check", "senior center", "someone to talk to for seniors"],
      es: ["soledad", "me siento solo", "visitas amistosas", "compañía para mayores", "llamadas de compañía", "centro para personas mayores", "persona que acompañe"],
    },
  },
  {
    slug: "independent-living", parent: "care-at-home-and-aging", openEligibility: "1191",
    name: { en: "Living on your own with a disability", es: "Vivir por su cuenta con una discapacidad" },
    synonyms: {
      en: ["center for independent living", "cil", "independent living skills", "life skills", "daily living skills", "peer advocate for disability", "orientation and mobility", "cane training", "leaving an institution", "able account", "braille"],
      es: ["vida independiente", "centro de vida independiente", "habilidades de la vida diaria", "vivir solo con discapacidad", "aprender braille", "vivir de manera independiente"],
    },
  },

  {
    slug: "education", parent: null, openEligibility: "1109",
    name: { en: "School and learning", es: "Escuela y aprendizaje" },
    synonyms: {
      en: ["schooling", "go back to school", "continuing education"],
      es: ["educación", "estudios", "volver a la escuela", "estudiar"],
    },
  },
  {
    slug: "school-costs", parent: "education", openEligibility: "1318",
    name: { en: "School supplies and costs", es: "Útiles y gastos escolares" },
    synonyms: {
      en: ["school supplies", "backpack", "school uniform", "back to school", "school fees", "school clothes", "field trip fees", "private school scholarship", "notebooks and pencils"],
      es: ["útiles escolares", "mochila", "uniforme escolar", "regreso a clases", "cuotas de la escuela", "ropa para la escuela", "cuadernos y lápices", "uniformes"],
    },
  },
  {
    slug: "college-aid", parent: "education", openEligibility: "1321",
    name: { en: "Paying for college", es: "Pagar la universidad" },
    synonyms: {
      en: ["scholarship", "fafsa", "pell grant", "college scholarship", "tuition", "financial aid for college", "college grant", "scholarships for cancer survivors", "student aid", "help paying tuition", "textbooks"],
      es: ["beca", "colegiatura", "ayuda financiera para la universidad", "pagar el colegio", "matrícula", "fafsa", "beca universitaria", "libros de texto"],
    },
  },
  {
    slug: "tutoring", parent: "education", openEligibility: "1343",
    name: { en: "Tutoring", es: "Tutoría" },
    synonyms: {
      en: ["tutor", "homework help", "reading help for kids", "math help", "hospital homebound teacher", "failing in school", "test prep", "study help"],
      es: ["tutor", "tutora", "ayuda con la tarea", "clases de matemáticas", "clases de apoyo", "mi hijo va mal en la escuela", "maestro en el hospital"],
    },
  },
  {
    slug: "special-education", parent: "education", openEligibility: "1342",
    name: { en: "Special education", es: "Educación especial" },
    synonyms: {
      en: ["iep", "504 plan", "special needs school", "learning disability help", "parent training and information center", "school won't help my child", "special ed", "transition services", "education advocate", "school evaluation"],
      es: ["plan 504", "escuela para niños especiales", "problemas de aprendizaje", "evaluación escolar", "defensor educativo", "necesidades especiales en la escuela"],
    },
  },
  {
    slug: "high-school-diploma", parent: "education", openEligibility: "1332",
    name: { en: "GED and basic skills for adults", es: "GED y educación básica para adultos" },
    synonyms: {
      en: ["ged", "high school equivalency", "adult education", "hiset", "adult basic education", "learn to read", "literacy", "finish high school", "diploma for adults", "reading class for adults"],
      es: ["ged", "terminar la preparatoria", "la prepa", "secundaria abierta", "educación para adultos", "alfabetización", "aprender a leer", "diploma de high school", "certificado de preparatoria"],
    },
  },
  {
    slug: "english-classes", parent: "education", openEligibility: "1326",
    name: { en: "English and citizenship classes", es: "Clases de inglés y ciudadanía" },
    synonyms: {
      en: ["esl", "esol", "learn english", "ell", "english as a second language", "citizenship class", "citizenship test", "civics class", "english lessons"],
      es: ["clases de inglés", "aprender inglés", "inglés como segundo idioma", "clases de ciudadanía", "examen de ciudadanía", "inglés para adultos", "hacerse ciudadano"],
    },
  },

  {
    slug: "goods", parent: null, openEligibility: "1104",
    name: { en: "Clothes and things for the home", es: "Ropa y cosas para el hogar" },
    synonyms: {
      en: ["clothes and household goods", "thrift store voucher", "donated goods", "free stuff", "stuff for my house"],
      es: ["cosas gratis", "artículos donados", "donaciones", "cosas de segunda mano", "cosas para la casa"],
    },
  },
  {
    slug: "clothing", parent: "goods", openEligibility: "1158",
    name: { en: "Clothes and shoes", es: "Ropa y zapatos" },
    synonyms: {
      en: ["clothes", "clothing closet", "winter coat", "coat drive", "shoes", "free clothes", "warm jacket", "interview clothes", "dress for success", "work boots", "underwear", "clothes voucher"],
      es: ["ropa", "ropa gratis", "zapatos", "abrigo", "chamarra", "ropa de invierno", "ropa usada", "botas de trabajo", "ropa de segunda", "clóset de ropa"],
    },
  },
  {
    slug: "furniture", parent: "goods", openEligibility: "1166",
    name: { en: "Furniture", es: "Muebles" },
    synonyms: {
      en: ["mattress", "furniture bank", "couch", "free furniture", "kitchen table", "sofa", "beds for kids", "dresser", "sleeping on the floor", "need a bed"],
      es: ["cama", "colchón", "muebles gratis", "sofá", "mesa y sillas", "banco de muebles", "camas para niños", "dormimos en el piso"],
    },
  },
  {
    slug: "household-items", parent: "goods", openEligibility: "1163",
    name: { en: "Household items and appliances", es: "Artículos y aparatos del hogar" },
    synonyms: {
      en: ["appliances", "refrigerator", "fridge", "stove", "washer and dryer", "dishes", "blankets", "bedding", "fan", "pots and pans", "microwave", "space heater"],
      es: ["refrigerador", "estufa", "lavadora", "trastes", "cobijas", "sábanas", "ventilador", "ollas", "microondas", "electrodomésticos"],
    },
  },
  {
    slug: "hygiene-supplies", parent: "goods", openEligibility: "1167",
    name: { en: "Soap and personal care items", es: "Artículos de higiene personal" },
    synonyms: {
      en: ["toiletries", "soap", "shampoo", "hygiene kit", "toothpaste", "toilet paper", "tampons", "period products", "laundry", "free showers", "deodorant", "menstrual pads"],
      es: ["jabón", "champú", "toallas sanitarias", "papel de baño", "pasta de dientes", "tampones", "dónde bañarme", "lavandería", "artículos de aseo", "productos de higiene"],
    },
  },
  {
    slug: "computer-tablet", parent: "goods", openEligibility: "1351",
    name: { en: "Computers and computer skills", es: "Computadoras y clases de computación" },
    synonyms: {
      en: ["free computer", "laptop", "free laptop", "tablet", "chromebook", "refurbished computer", "computer class", "digital literacy", "learn computers", "ipad", "digital skills"],
      es: ["computadora", "computadora gratis", "laptop gratis", "tableta", "clases de computación", "aprender a usar la computadora", "computadora usada"],
    },
  },
  {
    slug: "toys-gifts", parent: "goods", openEligibility: "1171",
    name: { en: "Toys and holiday gifts", es: "Juguetes y regalos para las fiestas" },
    synonyms: {
      en: ["christmas gifts", "toys for tots", "angel tree", "christmas help", "holiday help", "toys", "adopt a family", "thanksgiving basket", "holiday basket", "gifts for kids"],
      es: ["juguetes", "regalos de navidad", "navidad", "ayuda de navidad", "reyes magos", "canasta navideña", "juguetes gratis", "pavo de acción de gracias"],
    },
  },
  {
    slug: "pet-care", parent: "goods", openEligibility: "1276",
    name: { en: "Pet food and care", es: "Comida y cuidado de mascotas" },
    synonyms: {
      en: ["pet food", "veterinarian", "vet bill", "dog food", "cat food", "spay", "neuter", "pet boarding", "pet deposit", "animal shelter", "low cost vet"],
      es: ["comida para mascotas", "veterinario", "comida para perro", "esterilizar", "vacunas para perro", "cuidar a mi mascota", "mascotas", "comida para gato", "clínica veterinaria"],
    },
  },

  {
    slug: "safety-and-crisis", parent: null, openEligibility: "1101",
    name: { en: "Safety and crisis", es: "Seguridad y crisis" },
    synonyms: {
      en: ["in danger", "not safe", "afraid", "unsafe at home", "immediate safety"],
      es: ["en peligro", "tengo miedo", "ayuda urgente", "no estoy seguro en casa"],
    },
  },
  {
    slug: "crisis-line", parent: "safety-and-crisis", openEligibility: "1126",
    name: { en: "Someone to talk to in a crisis", es: "Alguien con quien hablar en una crisis" },
    synonyms: {
      en: ["988", "suicide hotline", "suicidal", "crisis hotline", "suicide prevention", "want to die", "crisis text line", "crisis line", "warmline", "warm line", "self-harm", "mobile crisis"],
      es: ["línea de crisis", "suicidio", "quiero morir", "prevención del suicidio", "línea de ayuda", "pensamientos suicidas", "línea del 988", "me quiero hacer daño", "crisis emocional"],
    },
  },
  {
    slug: "domestic-violence-help", parent: "safety-and-crisis", openEligibility: "1124",
    name: { en: "Help to be safe from a partner or family", es: "Ayuda contra la violencia en casa" },
    synonyms: {
      en: ["domestic violence", "dv", "domestic abuse", "abusive relationship", "abusive husband", "battered women", "women's shelter", "safe house", "my partner hits me", "escape abuse", "stalking"],
      es: ["violencia doméstica", "violencia en el hogar", "me pega", "mi esposo me golpea", "maltrato", "refugio para mujeres", "casa segura", "pareja abusiva", "escapar del abuso", "violencia familiar"],
    },
  },
  {
    slug: "sexual-assault-help", parent: "safety-and-crisis", openEligibility: "1123",
    name: { en: "Help after sexual assault", es: "Ayuda después de una agresión sexual" },
    synonyms: {
      en: ["rape", "rape crisis", "sexual abuse", "sexual violence", "molested", "rainn", "rape kit", "incest", "sexual assault counseling"],
      es: ["violación", "abuso sexual", "violencia sexual", "me violaron", "agresión sexual", "acoso sexual", "ayuda para víctimas de violación"],
    },
  },
  {
    slug: "crime-victim-help", parent: "safety-and-crisis", openEligibility: "1123",
    name: { en: "Help for victims of crime or trafficking", es: "Ayuda a víctimas de un delito o de trata" },
    synonyms: {
      en: ["victim compensation", "crime victims", "human trafficking", "trafficking hotline", "victim advocate", "victim services", "forced labor", "voca", "hate crime", "gun violence", "sex trafficking", "victim rights"],
      es: ["víctima de un crimen", "trata de personas", "víctimas de delitos", "compensación para víctimas", "trabajo forzado", "explotación", "defensor de víctimas", "crimen de odio", "tráfico de personas"],
    },
  },
  {
    slug: "report-abuse", parent: "safety-and-crisis", openEligibility: "1123",
    name: { en: "Reporting abuse or neglect", es: "Denunciar abuso o descuido" },
    synonyms: {
      en: ["child abuse", "elder abuse", "adult protective services", "aps", "child protective services", "cps", "neglect", "abuse hotline", "elder neglect", "child advocacy center"],
      es: ["abuso infantil", "maltrato infantil", "abuso de ancianos", "denunciar maltrato", "protección de menores", "servicios de protección", "descuido de un niño", "maltrato de ancianos"],
    },
  },
  {
    slug: "disaster-recovery", parent: "safety-and-crisis", openEligibility: "1112",
    name: { en: "After a fire, storm or flood", es: "Después de un incendio, tormenta o inundación" },
    synonyms: {
      en: ["fema", "disaster relief", "house fire", "hurricane", "flood", "wildfire", "red cross", "earthquake", "disaster assistance", "flood damage", "storm damage", "tornado"],
      es: ["desastre", "huracán", "inundación", "incendio", "cruz roja", "ayuda por desastre", "se quemó mi casa", "terremoto", "se inundó mi casa"],
    },
  },

  {
    slug: "navigation", parent: null, openEligibility: "1292",
    name: { en: "Finding your way to help", es: "Cómo encontrar ayuda" },
    synonyms: {
      en: ["211", "2-1-1", "where to get help", "community resources", "don't know where to start", "information and referral", "find resources"],
      es: ["recursos de la comunidad", "a dónde acudir", "no sé por dónde empezar", "información y referencias", "dónde pedir ayuda", "recursos comunitarios"],
    },
  },
  {
    slug: "case-management", parent: "navigation", openEligibility: "1292",
    name: { en: "Someone to guide you (case manager)", es: "Una persona que le guíe (trabajadora social)" },
    synonyms: {
      en: ["case manager", "social worker", "patient navigator", "care coordination", "patient advocate", "caseworker", "care manager", "nurse navigator", "community health worker", "chw", "care coordinator", "wraparound"],
      es: ["trabajadora social", "trabajador social", "manejo de casos", "administradora de casos", "promotora", "promotora de salud", "navegador de pacientes", "coordinación de cuidados", "defensor del paciente"],
    },
  },
  {
    slug: "help-applying", parent: "navigation", openEligibility: "1293",
    name: { en: "Help applying for benefits", es: "Ayuda para solicitar beneficios" },
    synonyms: {
      en: ["apply for benefits", "benefits screening", "benefits checkup", "fill out forms", "paperwork help", "application assistance", "what benefits can i get", "benefits counseling", "enrollment help", "public benefits", "government benefits"],
      es: ["llenar formularios", "llenar papeles", "ayuda con la solicitud", "qué beneficios me tocan", "aplicar para beneficios", "llenar aplicaciones", "solicitar ayuda del gobierno", "consejería de beneficios"],
    },
  },
  {
    slug: "disease-education", parent: "navigation", openEligibility: "1192",
    name: { en: "Learning about an illness", es: "Aprender sobre una enfermedad" },
    synonyms: {
      en: ["health education", "patient education", "newly diagnosed", "just diagnosed", "information about my disease", "disease management class", "nurse helpline", "illness helpline", "diabetes class", "self-management", "understand my diagnosis", "second opinion"],
      es: ["educación para la salud", "me acaban de diagnosticar", "información sobre mi enfermedad", "clases de diabetes", "entender mi diagnóstico", "segunda opinión", "línea de enfermeras", "clases de salud"],
    },
  },
  {
    slug: "support-group", parent: "navigation", openEligibility: "1312",
    name: { en: "Support groups", es: "Grupos de apoyo" },
    synonyms: {
      en: ["peer support", "online support group", "others like me", "talk to someone with the same illness", "cancer support group", "patient community", "survivor group", "peer mentor", "buddy program", "parent to parent", "family support group"],
      es: ["grupo de apoyo", "apoyo entre pacientes", "hablar con otros pacientes", "platicar con alguien que pasó por lo mismo", "grupo para pacientes con cáncer", "mentor de pacientes", "apoyo mutuo"],
    },
  },
  {
    slug: "translation", parent: "navigation", openEligibility: "1390",
    name: { en: "Interpreters and translation", es: "Intérpretes y traducción" },
    synonyms: {
      en: ["interpreter", "translator", "translate documents", "sign language interpreter", "asl interpreter", "spanish interpreter", "language line", "language access", "medical interpreter", "limited english"],
      es: ["intérprete", "traductor", "traducir documentos", "traducir papeles", "lenguaje de señas", "no hablo inglés", "intérprete médico", "traductora"],
    },
  },
  {
    slug: "id-documents", parent: "navigation", openEligibility: "1384",
    name: { en: "ID and birth certificates", es: "Identificación y acta de nacimiento" },
    synonyms: {
      en: ["birth certificate", "id card", "state id", "photo id", "driver's license", "social security card", "lost my id", "replace id", "get an id", "passport", "proof of identity", "notary"],
      es: ["acta de nacimiento", "licencia de manejar", "tarjeta del seguro social", "sacar una identificación", "perdí mi identificación", "pasaporte", "identificación del estado", "notario público", "matrícula consular"],
    },
  },
  {
    slug: "reentry-help", parent: "navigation", openEligibility: "1292",
    name: { en: "After jail or prison", es: "Al salir de la cárcel o prisión" },
    synonyms: {
      en: ["reentry", "re-entry", "getting out of jail", "released from prison", "second chance", "parole", "probation", "returning citizen", "ex-offender program", "felon friendly"],
      es: ["salir de la cárcel", "reinserción", "libertad condicional", "recién salido de prisión", "segunda oportunidad", "probatoria", "reintegración"],
    },
  },
  {
    slug: "newcomer-help", parent: "navigation", openEligibility: "1292",
    name: { en: "New to the United States", es: "Recién llegados a Estados Unidos" },
    synonyms: {
      en: ["refugee resettlement", "resettlement agency", "immigrant services", "new immigrant", "newly arrived", "orr services", "refugee services", "unaccompanied minor", "new american"],
      es: ["recién llegado", "servicios para inmigrantes", "servicios para refugiados", "acabo de llegar al país", "reasentamiento", "ayuda para inmigrantes", "menor no acompañado"],
    },
  },
];
