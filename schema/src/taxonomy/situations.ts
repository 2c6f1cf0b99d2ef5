// biome-ignore-all format: one term a block, its words on one line
import type { Term } from "./term.ts";

/** Whom a service is made for: illness, age, household, history. A person in a narrower situation is also in the broader one above it. */
export const situations: readonly Term[] = [
  {
    slug: "serious-illness", parent: null, openEligibility: "20090",
    name: { en: "A serious or long illness", es: "Una enfermedad grave o de largo plazo" },
    synonyms: {
      en: ["chronic illness", "chronic disease", "long-term illness", "life-threatening illness", "terminal illness", "terminally ill", "very sick", "critically ill", "medical condition", "in treatment", "hospitalized"],
      es: ["enfermedad crónica", "muy enfermo", "enfermedad terminal", "padecimiento", "en tratamiento", "hospitalizado", "enfermedad de por vida", "problemas de salud", "estoy enfermo"],
    },
  },
  {
    slug: "cancer", parent: "serious-illness", openEligibility: "20044",
    name: { en: "Cancer", es: "Cáncer" },
    synonyms: {
      en: ["tumor", "chemo", "chemotherapy", "radiation treatment", "oncology", "metastatic", "cancer patient", "cancer survivor", "colon cancer", "ovarian cancer", "brain tumor", "prostate cancer"],
      es: ["tumor", "quimioterapia", "quimio", "radioterapia", "oncología", "metástasis", "paciente con cáncer", "cáncer de colon", "cáncer de ovario", "cáncer de próstata"],
    },
  },
  {
    slug: "breast-cancer", parent: "cancer", openEligibility: "20044",
    name: { en: "Breast cancer", es: "Cáncer de seno" },
    synonyms: {
      en: ["mastectomy", "triple negative", "metastatic breast cancer", "brca positive", "breast tumor", "lump in breast", "her2 positive", "mbc"],
      es: ["cáncer de mama", "mastectomía", "tumor en el seno", "bolita en el pecho", "cáncer de pecho", "bulto en el seno"],
    },
  },
  {
    slug: "blood-cancer", parent: "cancer", openEligibility: "20044",
    name: { en: "Blood cancer", es: "Cáncer de la sangre" },
    synonyms: {
      en: ["leukemia", "lymphoma", "myeloma", "multiple myeloma", "hodgkin", "non-hodgkin lymphoma", "cll", "aml", "cml", "myelodysplastic syndrome", "mds", "bone marrow cancer"],
      es: ["leucemia", "linfoma", "mieloma", "mieloma múltiple", "cáncer de la médula", "linfoma de hodgkin", "cáncer en la sangre"],
    },
  },
  {
    slug: "lung-cancer", parent: "cancer", openEligibility: "20044",
    name: { en: "Lung cancer", es: "Cáncer de pulmón" },
    synonyms: {
      en: ["nsclc", "small cell lung cancer", "mesothelioma", "lung tumor", "non-small cell", "cancer in the lung", "asbestos disease"],
      es: ["cáncer del pulmón", "tumor en el pulmón", "mesotelioma", "cáncer en los pulmones", "asbesto"],
    },
  },
  {
    slug: "childhood-cancer", parent: "cancer", openEligibility: "20044",
    name: { en: "Childhood cancer", es: "Cáncer infantil" },
    synonyms: {
      en: ["pediatric cancer", "child with cancer", "kids with cancer", "pediatric oncology", "neuroblastoma", "dipg", "wilms tumor", "retinoblastoma", "my child has cancer", "childhood leukemia"],
      es: ["niño con cáncer", "niña con cáncer", "mi hijo tiene cáncer", "cáncer pediátrico", "oncología pediátrica", "neuroblastoma", "leucemia infantil", "cáncer en niños"],
    },
  },
  {
    slug: "diabetes", parent: "serious-illness", openEligibility: "20090",
    name: { en: "Diabetes", es: "Diabetes" },
    synonyms: {
      en: ["diabetic", "type 1", "type 2", "type 1 diabetes", "type 2 diabetes", "t1d", "t2d", "high blood sugar", "sugar diabetes", "prediabetes", "gestational diabetes", "juvenile diabetes"],
      es: ["azúcar", "azúcar en la sangre", "diabético", "diabética", "azúcar alta", "tipo 1", "tipo 2", "prediabetes", "tengo azúcar"],
    },
  },
  {
    slug: "kidney-disease", parent: "serious-illness", openEligibility: "20090",
    name: { en: "Kidney disease", es: "Enfermedad de los riñones" },
    synonyms: {
      en: ["ckd", "dialysis", "esrd", "kidney failure", "renal failure", "end stage renal disease", "hemodialysis", "peritoneal dialysis", "renal disease", "kidney patient", "pkd"],
      es: ["diálisis", "insuficiencia renal", "falla de los riñones", "riñones", "enfermedad renal", "hemodiálisis", "paciente renal", "mal de riñón"],
    },
  },
  {
    slug: "heart-disease", parent: "serious-illness", openEligibility: "20090",
    name: { en: "Heart disease", es: "Enfermedad del corazón" },
    synonyms: {
      en: ["heart attack", "heart failure", "chf", "cardiac", "high blood pressure", "hypertension", "heart surgery", "congenital heart defect", "afib", "pulmonary hypertension", "pacemaker", "high cholesterol"],
      es: ["ataque al corazón", "insuficiencia cardíaca", "presión alta", "problemas del corazón", "infarto", "mal del corazón", "hipertensión", "cardiopatía", "marcapasos", "colesterol alto"],
    },
  },
  {
    slug: "stroke", parent: "serious-illness", openEligibility: "20090",
    name: { en: "Stroke", es: "Derrame cerebral" },
    synonyms: {
      en: ["stroke survivor", "aphasia", "mini stroke", "paralyzed on one side", "brain bleed", "aneurysm", "cva"],
      es: ["derrame", "embolia", "infarto cerebral", "ataque cerebral", "afasia", "embolia cerebral", "aneurisma", "sobreviviente de derrame"],
    },
  },
  {
    slug: "hiv", parent: "serious-illness", openEligibility: "20048",
    name: { en: "HIV", es: "VIH" },
    synonyms: {
      en: ["aids", "hiv positive", "hiv/aids", "poz", "living with hiv", "plwha", "ryan white", "t-cell count"],
      es: ["sida", "vih positivo", "seropositivo", "vivo con vih", "vih/sida", "virus de inmunodeficiencia"],
    },
  },
  {
    slug: "liver-disease", parent: "serious-illness", openEligibility: "20090",
    name: { en: "Liver disease", es: "Enfermedad del hígado" },
    synonyms: {
      en: ["cirrhosis", "fatty liver", "liver failure", "liver problems", "end stage liver disease", "biliary atresia", "primary biliary cholangitis", "hepatitis", "hep b", "hepatitis b"],
      es: ["cirrosis", "hígado graso", "mal del hígado", "falla del hígado", "hígado", "problemas del hígado", "hepatitis", "hepatitis b"],
    },
  },
  {
    slug: "hepatitis-c", parent: "liver-disease", openEligibility: "20048",
    name: { en: "Hepatitis C", es: "Hepatitis C" },
    synonyms: {
      en: ["hep c", "hcv", "hepatitis c virus", "hcv positive"],
      es: ["hepatitis tipo c", "virus de la hepatitis c", "tengo hepatitis c"],
    },
  },
  {
    slug: "copd-lung-disease", parent: "serious-illness", openEligibility: "20090",
    name: { en: "COPD, asthma and lung disease", es: "EPOC, asma y enfermedad pulmonar" },
    synonyms: {
      en: ["copd", "emphysema", "asthma", "lung disease", "pulmonary fibrosis", "ipf", "bronchitis", "trouble breathing", "black lung", "asthmatic", "long covid", "bronchiectasis"],
      es: ["epoc", "asma", "enfisema", "enfermedad de los pulmones", "fibrosis pulmonar", "me falta el aire", "asmático", "bronquitis", "problemas para respirar"],
    },
  },
  {
    slug: "cystic-fibrosis", parent: "serious-illness", openEligibility: "20090",
    name: { en: "Cystic fibrosis", es: "Fibrosis quística" },
    synonyms: {
      en: ["cf", "cf patient", "cf lung disease", "mucoviscidosis", "cftr"],
      es: ["fq", "mucoviscidosis", "niño con fibrosis quística", "paciente con fibrosis quística"],
    },
  },
  {
    slug: "multiple-sclerosis", parent: "serious-illness", openEligibility: "20090",
    name: { en: "Multiple sclerosis", es: "Esclerosis múltiple" },
    synonyms: {
      en: ["ms", "relapsing ms", "rrms", "ms patient", "progressive ms", "demyelinating disease", "ppms"],
      es: ["esclerosis", "paciente con esclerosis múltiple", "enfermedad desmielinizante"],
    },
  },
  {
    slug: "parkinsons", parent: "serious-illness", openEligibility: "20090",
    name: { en: "Parkinson's disease", es: "Enfermedad de Parkinson" },
    synonyms: {
      en: ["pd patient", "parkinsonism", "essential tremor", "tremors", "shaking disease", "parkinson"],
      es: ["párkinson", "mal de parkinson", "temblor", "temblores", "parkinsonismo"],
    },
  },
  {
    slug: "als", parent: "serious-illness", openEligibility: "20049",
    name: { en: "ALS and muscle disease", es: "ELA y enfermedades de los músculos" },
    synonyms: {
      en: ["lou gehrig", "lou gehrig's disease", "amyotrophic lateral sclerosis", "motor neuron disease", "muscular dystrophy", "sma", "spinal muscular atrophy", "duchenne", "myasthenia gravis", "neuromuscular disease"],
      es: ["esclerosis lateral amiotrófica", "enfermedad de lou gehrig", "distrofia muscular", "atrofia muscular espinal", "ela", "miastenia", "enfermedad neuromuscular"],
    },
  },
  {
    slug: "alzheimers-dementia", parent: "serious-illness", openEligibility: "20045",
    name: { en: "Alzheimer's and dementia", es: "Alzheimer y demencia" },
    synonyms: {
      en: ["dementia", "memory loss", "forgetful", "memory problems", "vascular dementia", "frontotemporal", "early onset dementia", "cognitive impairment", "lewy body", "alzheimer"],
      es: ["alzhéimer", "demencia", "pérdida de memoria", "se le olvida todo", "problemas de memoria", "demencia senil", "mal de alzheimer"],
    },
  },
  {
    slug: "epilepsy", parent: "serious-illness", openEligibility: "20046",
    name: { en: "Epilepsy", es: "Epilepsia" },
    synonyms: {
      en: ["seizures", "seizure disorder", "epileptic", "convulsions", "grand mal", "dravet"],
      es: ["convulsiones", "ataques epilépticos", "epiléptico", "trastorno convulsivo", "ataques", "crisis epilépticas"],
    },
  },
  {
    slug: "autoimmune-disease", parent: "serious-illness", openEligibility: "20090",
    name: { en: "Arthritis, lupus and autoimmune disease", es: "Artritis, lupus y enfermedades autoinmunes" },
    synonyms: {
      en: ["lupus", "rheumatoid arthritis", "arthritis", "crohn's", "ulcerative colitis", "ibd", "psoriasis", "scleroderma", "autoimmune", "psoriatic arthritis", "celiac"],
      es: ["lupus", "artritis", "artritis reumatoide", "enfermedad de crohn", "colitis ulcerosa", "psoriasis", "esclerodermia", "enfermedad autoinmune", "reumas", "celíaco"],
    },
  },
  {
    slug: "rare-disease", parent: "serious-illness", openEligibility: "20090",
    name: { en: "Rare disease", es: "Enfermedad rara" },
    synonyms: {
      en: ["orphan disease", "rare disorder", "genetic disorder", "rare condition", "undiagnosed", "ultra-rare", "mitochondrial disease", "metabolic disorder", "lysosomal storage disease", "ehlers-danlos", "huntington's"],
      es: ["enfermedad poco común", "enfermedad huérfana", "trastorno genético", "enfermedad genética", "síndrome raro", "enfermedad metabólica", "sin diagnosticar"],
    },
  },
  {
    slug: "sickle-cell", parent: "serious-illness", openEligibility: "20090",
    name: { en: "Sickle cell disease", es: "Anemia falciforme" },
    synonyms: {
      en: ["sickle cell anemia", "scd", "sickle cell trait", "thalassemia", "pain crisis from sickle cell"],
      es: ["célula falciforme", "anemia drepanocítica", "drepanocitosis", "células falciformes", "talasemia"],
    },
  },
  {
    slug: "hemophilia", parent: "serious-illness", openEligibility: "20090",
    name: { en: "Hemophilia and bleeding disorders", es: "Hemofilia y trastornos de la sangre" },
    synonyms: {
      en: ["hemophiliac", "bleeding disorder", "von willebrand", "vwd", "factor viii", "clotting disorder", "hemophilia a", "blood disorder", "itp"],
      es: ["hemofílico", "trastorno de coagulación", "von willebrand", "mala coagulación", "factor viii", "problema de la sangre"],
    },
  },
  {
    slug: "transplant", parent: "serious-illness",
    name: { en: "Transplant", es: "Trasplante" },
    synonyms: {
      en: ["organ transplant", "kidney transplant", "liver transplant", "bone marrow transplant", "bmt", "heart transplant", "lung transplant", "transplant recipient", "transplant list", "stem cell transplant", "living donor"],
      es: ["trasplante de riñón", "trasplante de hígado", "trasplantado", "trasplante de médula", "lista de espera de órganos", "trasplante de órgano", "donante vivo", "trasplante de corazón"],
    },
  },
  {
    slug: "chronic-pain", parent: "serious-illness", openEligibility: "20090",
    name: { en: "Long-lasting pain", es: "Dolor crónico" },
    synonyms: {
      en: ["pain patient", "fibromyalgia", "back pain", "neuropathy", "migraine", "crps", "nerve pain", "constant pain", "endometriosis", "rsd"],
      es: ["fibromialgia", "dolor de espalda", "neuropatía", "migraña", "dolor constante", "dolor de nervios", "dolor todo el tiempo", "endometriosis"],
    },
  },
  {
    slug: "mental-illness", parent: null, openEligibility: "20051",
    name: { en: "Mental illness", es: "Enfermedad mental" },
    synonyms: {
      en: ["depression", "anxiety", "bipolar", "schizophrenia", "ptsd", "smi", "mental disorder", "psychosis", "ocd", "eating disorder", "serious mental illness", "panic attacks"],
      es: ["depresión", "ansiedad", "bipolar", "esquizofrenia", "trastorno mental", "ataques de pánico", "nervios", "estrés postraumático", "trastorno alimenticio", "trauma emocional"],
    },
  },
  {
    slug: "addiction", parent: null, openEligibility: "20050",
    name: { en: "Addiction", es: "Adicción" },
    synonyms: {
      en: ["alcoholic", "drug user", "substance use disorder", "opioid addiction", "in recovery", "drug addict", "alcoholism", "opioid use disorder", "drug problem", "heroin", "meth", "fentanyl"],
      es: ["adicto", "adicta", "alcohólico", "drogadicto", "adicción a las drogas", "en recuperación", "problema con el alcohol", "problema de drogas", "drogas", "heroína"],
    },
  },
  {
    slug: "disability", parent: null, openEligibility: "20017",
    name: { en: "Disability", es: "Discapacidad" },
    synonyms: {
      en: ["disabled", "handicapped", "pwd", "special needs", "on disability", "differently abled", "impairment", "disabled adult", "disabled child", "learning disability", "dyslexia", "adhd"],
      es: ["discapacitado", "discapacitada", "incapacitado", "persona con discapacidad", "necesidades especiales", "minusválido", "capacidades diferentes", "impedido", "dislexia", "problemas de aprendizaje"],
    },
  },
  {
    slug: "blind-low-vision", parent: "disability", openEligibility: "20024",
    name: { en: "Blind or low vision", es: "Ceguera o baja visión" },
    synonyms: {
      en: ["blind", "legally blind", "low vision", "visually impaired", "vision loss", "going blind", "macular degeneration", "can't see well", "retinitis pigmentosa", "deafblind"],
      es: ["ciego", "ciega", "no veo bien", "baja visión", "discapacidad visual", "perdí la vista", "débil visual", "degeneración macular", "ceguera"],
    },
  },
  {
    slug: "deaf-hard-of-hearing", parent: "disability", openEligibility: "20023",
    name: { en: "Deaf or hard of hearing", es: "Sordera o problemas para oír" },
    synonyms: {
      en: ["deaf", "hoh", "hard of hearing", "hearing loss", "hearing impaired", "asl user", "late deafened", "tinnitus", "deaf child"],
      es: ["sordo", "sorda", "no oye", "pérdida auditiva", "discapacidad auditiva", "sordomudo", "no oigo", "sordera"],
    },
  },
  {
    slug: "wheelchair-user", parent: "disability", openEligibility: "20022",
    name: { en: "Wheelchair user or trouble walking", es: "Usa silla de ruedas o le cuesta caminar" },
    synonyms: {
      en: ["in a wheelchair", "wheelchair bound", "can't walk", "mobility impairment", "limited mobility", "physical disability", "paralyzed", "bedridden", "trouble walking", "cerebral palsy", "spina bifida", "homebound"],
      es: ["en silla de ruedas", "no puede caminar", "discapacidad física", "movilidad limitada", "paralítico", "postrado en cama", "parálisis cerebral", "espina bífida", "me cuesta caminar"],
    },
  },
  {
    slug: "intellectual-disability", parent: "disability", openEligibility: "20093",
    name: { en: "Intellectual or developmental disability", es: "Discapacidad intelectual o del desarrollo" },
    synonyms: {
      en: ["idd", "i/dd", "developmental disability", "intellectual disability", "down syndrome", "developmentally disabled", "fragile x", "dd waiver", "fetal alcohol syndrome"],
      es: ["discapacidad intelectual", "síndrome de down", "discapacidad del desarrollo", "retraso mental", "retraso en el desarrollo"],
    },
  },
  {
    slug: "autism", parent: "disability", openEligibility: "20019",
    name: { en: "Autism", es: "Autismo" },
    synonyms: {
      en: ["asd", "autistic", "on the spectrum", "autism spectrum disorder", "neurodivergent", "nonverbal child", "pdd", "asperger"],
      es: ["autista", "trastorno del espectro autista", "tea", "espectro autista", "niño con autismo", "asperger", "niño que no habla"],
    },
  },
  {
    slug: "brain-injury", parent: "disability", openEligibility: "20017",
    name: { en: "Brain injury", es: "Lesión cerebral" },
    synonyms: {
      en: ["tbi", "traumatic brain injury", "concussion", "head injury", "acquired brain injury", "head trauma", "anoxic brain injury", "shaken baby", "coma"],
      es: ["lesión en la cabeza", "traumatismo craneal", "golpe en la cabeza", "daño cerebral", "conmoción cerebral", "trauma cerebral"],
    },
  },
  {
    slug: "spinal-cord-injury", parent: "disability", openEligibility: "20020",
    name: { en: "Spinal cord injury", es: "Lesión de la médula espinal" },
    synonyms: {
      en: ["sci", "paraplegic", "quadriplegic", "tetraplegic", "paralysis", "broken neck", "broken back", "spinal injury", "paraplegia"],
      es: ["parapléjico", "cuadripléjico", "parálisis", "lesión medular", "lesión de columna", "tetrapléjico", "quedó paralizado"],
    },
  },
  {
    slug: "amputee", parent: "disability", openEligibility: "20020",
    name: { en: "Loss of an arm or leg", es: "Pérdida de un brazo o una pierna" },
    synonyms: {
      en: ["amputation", "lost a leg", "lost an arm", "limb loss", "limb difference", "amputated", "missing limb", "born without a limb"],
      es: ["amputado", "amputada", "amputación", "perdió una pierna", "perdió un brazo", "le cortaron la pierna", "sin una pierna"],
    },
  },
  {
    slug: "parent", parent: null, openEligibility: "20076",
    name: { en: "Parent", es: "Padre o madre" },
    synonyms: {
      en: ["mother", "father", "mom", "dad", "family with kids", "have kids", "have children", "parenting"],
      es: ["mamá", "papá", "padres", "madre", "tengo hijos", "familia con niños", "madre o padre de familia"],
    },
  },
  {
    slug: "pregnant", parent: "parent", openEligibility: "20043",
    name: { en: "Pregnant", es: "Embarazada" },
    synonyms: {
      en: ["pregnancy", "expecting", "having a baby", "prenatal", "mom-to-be", "unplanned pregnancy", "pregnant teen", "due date"],
      es: ["embarazo", "encinta", "esperando un bebé", "voy a tener un bebé", "futura mamá", "estoy esperando", "embarazada y sola"],
    },
  },
  {
    slug: "new-parent", parent: "parent", openEligibility: "20076",
    name: { en: "Parent of a new baby", es: "Con un bebé recién nacido" },
    synonyms: {
      en: ["new mom", "new dad", "postpartum", "newborn at home", "just had a baby", "nicu", "preemie parent", "new mother", "premature baby"],
      es: ["mamá primeriza", "posparto", "recién nacido", "acabo de tener un bebé", "bebé prematuro", "papá primerizo", "recién parida"],
    },
  },
  {
    slug: "single-parent", parent: "parent", openEligibility: "20076",
    name: { en: "Single parent", es: "Madre soltera o padre soltero" },
    synonyms: {
      en: ["single mom", "single mother", "single dad", "single father", "raising kids alone", "solo parent", "one parent household"],
      es: ["madre soltera", "padre soltero", "mamá sola", "sola con mis hijos", "papá solo", "mamá soltera"],
    },
  },
  {
    slug: "child", parent: null, openEligibility: "20005",
    name: { en: "Child", es: "Niño o niña" },
    synonyms: {
      en: ["kid", "children", "child under 18", "minor", "school-age", "elementary school", "little kid", "pediatric", "son or daughter", "grandchild"],
      es: ["niño", "niña", "menor de edad", "hijo", "hija", "pediátrico", "edad escolar", "nieto"],
    },
  },
  {
    slug: "infant", parent: "child", openEligibility: "20005",
    name: { en: "Baby or toddler", es: "Bebé o niño pequeño" },
    synonyms: {
      en: ["baby", "newborn", "toddler", "0 to 3", "birth to three", "under 3", "under five"],
      es: ["bebé", "recién nacida", "niño chiquito", "bebito", "menor de 3 años", "infante", "de 0 a 3 años"],
    },
  },
  {
    slug: "teen-young-adult", parent: null, openEligibility: "20004",
    name: { en: "Teen or young adult", es: "Adolescente o adulto joven" },
    synonyms: {
      en: ["teenager", "teen", "adolescent", "youth", "young adult", "aya", "high school age", "transition age youth", "18 to 24", "young person", "runaway youth"],
      es: ["adolescente", "joven", "jóvenes", "muchacho", "muchacha", "juventud", "adulto joven", "de 18 a 24 años"],
    },
  },
  {
    slug: "foster-youth", parent: null, openEligibility: "20040",
    name: { en: "In or from foster care", es: "Joven en crianza temporal" },
    synonyms: {
      en: ["foster child", "foster kid", "foster care youth", "aged out", "aging out of foster care", "former foster youth", "foster care alumni", "ward of the state", "in foster care"],
      es: ["niño en crianza temporal", "joven de crianza", "en foster", "hogar de crianza", "salió de crianza temporal", "menor bajo tutela del estado"],
    },
  },
  {
    slug: "student", parent: null, openEligibility: "20028",
    name: { en: "Student", es: "Estudiante" },
    synonyms: {
      en: ["college student", "university student", "high school student", "in school", "graduate student", "community college student", "undergrad", "in college"],
      es: ["alumno", "universitario", "estudiante universitario", "estudiante de preparatoria", "alumna", "voy a la escuela", "en la universidad"],
    },
  },
  {
    slug: "older-adult", parent: null, openEligibility: "20006",
    name: { en: "Older adult (60 and over)", es: "Persona mayor (60 años o más)" },
    synonyms: {
      en: ["senior", "senior citizen", "elderly", "elder", "over 60", "over 65", "65+", "60+", "aging", "old age", "aging parent"],
      es: ["persona mayor", "anciano", "anciana", "adulto mayor", "tercera edad", "abuelito", "viejito", "mayores de 65", "mayores de 60", "de edad avanzada"],
    },
  },
  {
    slug: "widowed", parent: null, openEligibility: "20030",
    name: { en: "Widowed or grieving", es: "Viudez o duelo" },
    synonyms: {
      en: ["widow", "widower", "bereaved", "spouse died", "grieving", "husband died", "wife died", "lost my spouse", "loss of a loved one"],
      es: ["viuda", "viudo", "murió mi esposo", "murió mi esposa", "de luto", "enviudé", "perdí a mi esposo", "en duelo"],
    },
  },
  {
    slug: "caregiver", parent: null, openEligibility: "20073",
    name: { en: "Caregiver", es: "Cuidador o cuidadora" },
    synonyms: {
      en: ["family caregiver", "caring for a parent", "caretaker", "caring for a family member", "taking care of someone", "caring for spouse", "sandwich generation", "care partner", "grandparent raising grandchildren"],
      es: ["cuidadora", "cuidador", "cuidador familiar", "cuido a alguien", "cuido a mi mamá", "cuido a un enfermo", "persona que cuida", "cuido a mi esposo", "abuelos que crían nietos"],
    },
  },
  {
    slug: "military", parent: null, openEligibility: "20007",
    name: { en: "Military service", es: "Servicio militar" },
    synonyms: {
      en: ["armed forces", "army", "navy", "air force", "marines", "coast guard", "served in the military", "military member"],
      es: ["fuerzas armadas", "ejército", "militares", "fuerza aérea", "serví en el ejército", "infantería de marina", "marina de guerra"],
    },
  },
  {
    slug: "veteran", parent: "military", openEligibility: "20010",
    name: { en: "Veteran", es: "Veterano o veterana" },
    synonyms: {
      en: ["vet", "ex-military", "former military", "disabled veteran", "va patient", "vietnam veteran", "post-9/11", "retired military", "combat veteran", "woman veteran"],
      es: ["veterana", "ex militar", "veterano discapacitado", "veterano de guerra", "excombatiente", "militar retirado"],
    },
  },
  {
    slug: "active-military", parent: "military", openEligibility: "20008",
    name: { en: "On active duty, Guard or Reserve", es: "En servicio activo, Guardia o Reserva" },
    synonyms: {
      en: ["active duty", "service member", "servicemember", "national guard", "reservist", "army reserve", "soldier", "deployed", "wounded warrior", "enlisted"],
      es: ["servicio activo", "guardia nacional", "reservista", "soldado", "militar activo", "desplegado", "miembro del servicio"],
    },
  },
  {
    slug: "military-family", parent: "military", openEligibility: "20007",
    name: { en: "Military family", es: "Familia militar" },
    synonyms: {
      en: ["military spouse", "army wife", "army family", "gold star family", "military child", "veteran's family", "military dependent", "blue star", "tricare family", "surviving spouse of veteran"],
      es: ["esposa de militar", "familia de militar", "hijos de militares", "familia de veterano", "esposo militar", "viuda de veterano"],
    },
  },
  {
    slug: "immigrant", parent: null, openEligibility: "20012",
    name: { en: "Immigrant", es: "Inmigrante" },
    synonyms: {
      en: ["foreign born", "green card holder", "permanent resident", "newcomer", "visa holder", "non-citizen", "noncitizen", "lpr", "lawful permanent resident"],
      es: ["residente permanente", "extranjero", "recién llegado", "no soy ciudadano", "con residencia", "tarjeta de residente", "migrante"],
    },
  },
  {
    slug: "undocumented", parent: "immigrant", openEligibility: "20014",
    name: { en: "Without immigration papers", es: "Sin papeles de inmigración" },
    synonyms: {
      en: ["no papers", "no status", "without papers", "undocumented immigrant", "daca recipient", "dreamer", "mixed status family", "unauthorized immigrant", "no social security number"],
      es: ["sin papeles", "indocumentado", "indocumentada", "sin documentos", "soñador", "dreamer", "no tengo seguro social", "sin estatus", "familia de estatus mixto"],
    },
  },
  {
    slug: "refugee", parent: "immigrant", openEligibility: "20013",
    name: { en: "Refugee or asylum seeker", es: "Refugiado o solicitante de asilo" },
    synonyms: {
      en: ["asylum seeker", "asylee", "parolee from abroad", "humanitarian parole", "siv", "special immigrant visa", "resettled", "displaced person"],
      es: ["refugiada", "asilado", "pedí asilo", "solicitante de asilo", "desplazado", "parole humanitario"],
    },
  },
  {
    slug: "farmworker", parent: null,
    name: { en: "Farmworker", es: "Trabajador agrícola" },
    synonyms: {
      en: ["farm worker", "field worker", "migrant worker", "seasonal worker", "agricultural worker", "migrant farmworker", "h-2a", "farm laborer", "works in the fields", "msfw", "fruit picker"],
      es: ["campesino", "campesina", "trabajador del campo", "trabajo en el campo", "jornalero", "trabajador migrante", "pizca", "temporero", "obrero agrícola"],
    },
  },
  {
    slug: "native-american", parent: null,
    name: { en: "Native American", es: "Indígena o nativo americano" },
    synonyms: {
      en: ["american indian", "tribal member", "alaska native", "indigenous", "tribe", "first nations", "enrolled member", "on the reservation", "native hawaiian", "ihs patient"],
      es: ["indígena", "nativo americano", "miembro de una tribu", "nativo de alaska", "indio americano", "tribu", "pueblos originarios", "nativo de hawái"],
    },
  },
  {
    slug: "lgbtq", parent: null, openEligibility: "20078",
    name: { en: "LGBTQ", es: "LGBTQ" },
    synonyms: {
      en: ["gay", "lesbian", "bisexual", "transgender", "trans", "queer", "lgbt", "nonbinary", "lgbtq+", "two-spirit", "lgbtqia"],
      es: ["gay", "lesbiana", "bisexual", "transgénero", "trans", "comunidad lgbt", "no binario", "diversidad sexual", "homosexual"],
    },
  },
  {
    slug: "low-income", parent: null, openEligibility: "20063",
    name: { en: "Low income", es: "Bajos ingresos" },
    synonyms: {
      en: ["poor", "poverty", "can't make ends meet", "living paycheck to paycheck", "fixed income", "below poverty line", "low wage", "on welfare", "working poor", "struggling financially", "fpl"],
      es: ["pobre", "pobreza", "de bajos recursos", "ingreso fijo", "gano poco", "no me alcanza el dinero", "escasos recursos", "vivo al día", "pocos ingresos"],
    },
  },
  {
    slug: "unemployed", parent: null, openEligibility: "20034",
    name: { en: "Out of work", es: "Sin trabajo" },
    synonyms: {
      en: ["jobless", "no job", "laid off", "lost my job", "not working", "between jobs", "furloughed", "got fired", "looking for work"],
      es: ["desempleado", "desempleada", "perdí mi trabajo", "no tengo trabajo", "me despidieron", "no estoy trabajando", "cesante", "desocupado"],
    },
  },
  {
    slug: "homeless", parent: null, openEligibility: "20058",
    name: { en: "Without a home", es: "Sin hogar" },
    synonyms: {
      en: ["unhoused", "houseless", "living in my car", "on the streets", "couch surfing", "doubled up", "living in a shelter", "sleeping outside", "mckinney-vento", "unsheltered", "living in a motel"],
      es: ["desamparado", "sin techo", "vivo en la calle", "no tengo casa", "vivo en mi carro", "vivo en un albergue", "persona sin hogar", "sin vivienda", "vivo en un motel"],
    },
  },
  {
    slug: "at-risk-of-eviction", parent: null, openEligibility: "20059",
    name: { en: "About to lose a home", es: "A punto de perder su vivienda" },
    synonyms: {
      en: ["facing eviction", "about to be evicted", "housing insecure", "behind on rent", "eviction notice", "facing foreclosure", "losing my apartment", "near homeless", "kicked out", "renter in trouble"],
      es: ["me van a desalojar", "aviso de desalojo", "atrasado con la renta", "me van a sacar", "debo renta", "casi sin hogar", "a punto de quedarme en la calle", "puedo perder mi casa"],
    },
  },
  {
    slug: "uninsured", parent: null, openEligibility: "20065",
    name: { en: "No health insurance", es: "Sin seguro médico" },
    synonyms: {
      en: ["no insurance", "without insurance", "lost coverage", "underinsured", "not insured", "self-pay patient", "can't get insurance", "between insurance", "no coverage"],
      es: ["sin seguro", "sin aseguranza", "no tengo seguro", "no tengo aseguranza", "sin cobertura", "perdí mi seguro", "no asegurado"],
    },
  },
  {
    slug: "medicare", parent: null,
    name: { en: "On Medicare", es: "Con Medicare" },
    synonyms: {
      en: ["medicare", "medicare patient", "medicare recipient", "medicare beneficiary", "medicare card", "medicare advantage member", "part d member", "dual eligible", "have medicare"],
      es: ["tengo medicare", "beneficiario de medicare", "recibo medicare", "paciente de medicare", "miembro de medicare", "seguro medicare"],
    },
  },
  {
    slug: "medicaid-member", parent: null, openEligibility: "20062",
    name: { en: "On Medicaid", es: "Con Medicaid" },
    synonyms: {
      en: ["medicaid", "medicaid recipient", "medicaid patient", "have medicaid", "medi-cal member", "on medi-cal", "medicaid enrollee", "chip member", "medical card holder", "masshealth member"],
      es: ["tengo medicaid", "recibo medicaid", "beneficiario de medicaid", "tengo medi-cal", "miembro de medicaid", "paciente de medicaid"],
    },
  },
  {
    slug: "domestic-violence-survivor", parent: null, openEligibility: "20083",
    name: { en: "Survivor of domestic violence or abuse", es: "Sobreviviente de violencia doméstica o abuso" },
    synonyms: {
      en: ["abuse survivor", "abused", "dv survivor", "domestic abuse victim", "abused spouse", "victim of abuse", "fleeing abuse", "intimate partner violence", "sexual assault survivor", "ipv", "abused woman", "trafficking survivor"],
      es: ["víctima de violencia doméstica", "mujer maltratada", "maltratada", "víctima de abuso", "mujer golpeada", "sobreviviente de abuso", "huyo de mi pareja", "víctima de maltrato", "sobreviviente de trata"],
    },
  },
  {
    slug: "disaster-survivor", parent: null, openEligibility: "20085",
    name: { en: "Disaster survivor", es: "Sobreviviente de un desastre" },
    synonyms: {
      en: ["lost home in fire", "hurricane survivor", "flood victim", "fire victim", "wildfire survivor", "disaster victim", "tornado survivor", "displaced by storm", "evacuee", "hurricane evacuee"],
      es: ["damnificado", "víctima de huracán", "víctima de inundación", "perdí mi casa en un incendio", "evacuado", "afectado por un desastre", "damnificada"],
    },
  },
  {
    slug: "formerly-incarcerated", parent: null, openEligibility: "20016",
    name: { en: "Has been in jail or prison", es: "Estuvo en la cárcel o prisión" },
    synonyms: {
      en: ["ex-offender", "felon", "ex-felon", "criminal record", "on parole", "on probation", "returning citizen", "out of prison", "justice involved", "convicted"],
      es: ["exconvicto", "expresidiario", "antecedentes penales", "salí de la cárcel", "en libertad condicional", "récord criminal", "estuve preso", "exrecluso"],
    },
  },
  {
    slug: "rural", parent: null,
    name: { en: "Living in a rural area", es: "Vive en zona rural" },
    synonyms: {
      en: ["countryside", "small town", "remote area", "far from town", "frontier county", "out in the country", "farm country", "appalachia"],
      es: ["pueblo chico", "lejos de la ciudad", "zona rural", "área rural", "pueblo lejano", "vivo en un rancho", "vivo en el campo"],
    },
  },
];
