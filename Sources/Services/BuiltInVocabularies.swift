// The built-in terms as compact tables, since large collection literals compile slowly. A site's own files extend them.
// Columns: id (bokmål) | nynorsk | English | ages | what people also say (bokmål).

let builtInAudiences = """
  alle | alle | everyone | 0
  barn | barn | children | 0-12 | småbarn, skolebarn, unger
  ungdom | ungdom | young people | 13-19 | unge, tenåringer, tenåringar
  unge voksne | unge vaksne | young adults | 18-30
  voksne | vaksne | adults | 18 | voksen, vaksen
  eldre | eldre | older people | 65 | pensjonister, seniorer
  gravide | gravide | pregnant women
  foreldre | foreldre | parents | | forelder, mødre, fedre
  familier | familiar | families
  pårørende | pårørande | next of kin
  studenter | studentar | students
  flyktninger og innvandrere | flyktningar og innvandrarar | refugees and immigrants | | flyktninger, innvandrere, innvandrarar, asylsøkere, asylsøkjarar
  menn | menn | men | | mann
  kvinner | kvinner | women
  skeive | skeive | queer people | | homofile, lesbiske, transpersoner
  utviklingshemmede | utviklingshemma | people with intellectual disabilities
  fagfolk | fagfolk | professionals | | fagpersoner, helsepersonell
  """

let builtInTopics = """
  psykisk helse | | mental health | | psyken, mentalt, sliter psykisk
  angst | | anxiety | | panikk, redd, bekymret
  depresjon | | depression | | deppa, nedfor, trist, tungt
  selvmordstanker | sjølvmordstankar | suicidal thoughts | | vil dø, orker ikke leve
  selvskading | sjølvskading | self-harm | | kutter seg
  søvn | søvn | sleep | | får ikke sove, søvnløs
  stress | | stress | | utbrent, sliten
  sorg | | grief | | mistet noen, dødsfall
  ensomhet | einsemd | loneliness | | alene, ingen venner
  spiseforstyrrelser | eteforstyrringar | eating disorders | | anoreksi, bulimi
  traumer | traume | trauma
  krise | | crisis
  akutt hjelp | | urgent help
  mestring | meistring | coping
  rus | | substance use | | dop, narkotika, avhengig
  alkohol | | alcohol | | drikker for mye, fyll
  spill | spel | gambling and gaming | | spillegjeld, gaming
  røyk og snus | | tobacco | | slutte å røyke
  pårørende | pårørande | next of kin | | mamma er syk, sønnen min
  vold | vald | violence | | slår meg, redd hjemme
  seksuelle overgrep | seksuelle overgrep | sexual abuse | | voldtekt
  barn og familie | | children and family
  samliv | | relationships | | krangler, skilsmisse
  foreldreveiledning | foreldrerettleiing | parenting support
  graviditet | | pregnancy
  seksualitet | | sexuality | | prevensjon, sex
  ungdom | | young people
  skole | skule | school | | gruer meg til skolen
  læring | | learning
  bolig | bustad | housing | | et sted å bo
  økonomi | | money | | gjeld, regninger, ikke råd
  arbeid | | work | | jobb
  aktivitet | | activity
  fritid | | leisure
  fysisk helse | | physical health
  sykdom | sjukdom | illness
  kosthold | kosthald | diet
  eldre | | older people
  demens | | dementia | | glemsk
  funksjonsnedsettelse | funksjonsnedsetjing | disability
  flyktninger | flyktningar | refugees
  språk | | language
  rettigheter | rettar | rights
  """

let builtInForms = """
  samtale | samtale | conversation
  gruppe | gruppe | group
  kurs | kurs | course
  digitalt | digitalt | online
  hjemmebesøk | heimebesøk | home visit
  chat | chat | chat
  telefon | telefon | telephone
  aktivitet | aktivitet | activity
  oppsøkende | oppsøkjande | outreach
  bolig | bustad | housing
  mekling | mekling | mediation
  undersøkelse | undersøking | examination
  behandling | behandling | treatment
  rådgivning | rådgiving | advice
  veiledning | rettleiing | guidance
  """

let builtInServiceTypes = """
  fastlege | fastlege | regular GP
  psykisk helsetjeneste | psykisk helseteneste | mental health service
  helsestasjon | helsestasjon | child health clinic
  skolehelsetjeneste | skulehelseteneste | school health service
  helsestasjon for ungdom | helsestasjon for ungdom | youth health clinic
  oppsøkende team | oppsøkjande team | outreach team
  behandlingstilbud | behandlingstilbod | treatment
  personlig assistanse | personleg assistanse | personal assistance
  samtalegruppe | samtalegruppe | talking group
  selvhjelpsgruppe | sjølvhjelpsgruppe | self-help group
  værested | verestad | drop-in centre
  mestringssenter | meistringssenter | coping centre
  botilbud | butilbod | supported housing
  kommunepsykolog | kommunepsykolog | municipal psychologist
  rask psykisk helsehjelp | rask psykisk helsehjelp | prompt mental health care
  frisklivssentral | frisklivssentral | healthy life centre
  kurs | kurs | course
  PPT | PPT | educational psychological service
  familiens hus | familiens hus | family house
  familiesenter | familiesenter | family centre
  barnevern | barnevern | child welfare
  barnevernvakt | barnevernvakt | child welfare emergency service
  koordinerende enhet | koordinerande eining | coordinating unit
  støttekontakt | støttekontakt | support contact
  pårørendestøtte | pårørandestøtte | support for next of kin
  rusoppfølging | rusoppfølging | substance use follow-up
  arbeidstilbud | arbeidstilbod | work offer
  FACT-team | FACT-team | FACT team
  legevakt | legevakt | emergency clinic
  kriseteam | kriseteam | crisis team
  krisesenter | krisesenter | crisis shelter
  overgrepsmottak | overgrepsmottak | sexual assault centre
  familievern | familievern | family counselling
  økonomisk rådgivning | økonomisk rådgiving | debt and money advice
  sosialhjelp | sosialhjelp | social assistance
  frivillig tilbud | frivillig tilbod | voluntary offer
  brukerorganisasjon | brukarorganisasjon | user organisation
  """
