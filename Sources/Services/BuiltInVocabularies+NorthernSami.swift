// What readers of Northern Sami see the built-in target groups and topics called. No native speaker has reviewed it.
// Columns: id (bokmål) | Northern Sami. A site's own `se` in its vocabularies wins over these.

let northernSamiAudiences = """
  alle | buohkat
  barn | mánát
  ungdom | nuorat
  unge voksne | nuorra rávisolbmot
  voksne | rávisolbmot
  eldre | vuorrasat
  gravide | áhpehis nissonat
  foreldre | váhnemat
  familier | bearrašat
  pårørende | lagamusat
  studenter | studeanttat
  flyktninger og innvandrere | báhtareaddjit ja sisafárrejeaddjit
  menn | dievddut
  kvinner | nissonat
  skeive | bonju olbmot
  utviklingshemmede | ovdáneamihehttejuvvon olbmot
  fagfolk | fágaolbmot
  """

let northernSamiTopics = """
  psykisk helse | psyhkalaš dearvvašvuohta
  angst | angsta
  depresjon | lossamiella
  selvmordstanker | iešsoardinjurdagat
  selvskading | iežas vahágahttin
  søvn | oađđin
  stress | streassa
  sorg | moraš
  ensomhet | oktovuohta
  spiseforstyrrelser | borranváttisvuođat
  traumer | traumat
  krise | heahtedilli
  akutt hjelp | akuhtta veahkki
  mestring | birgen
  rus | gárrenmirkkot
  alkohol | alkohola
  spill | speallan
  røyk og snus | duhpát ja snuvsa
  pårørende | lagamusat
  vold | veahkaváldi
  seksuelle overgrep | seksuála illasteamit
  barn og familie | mánát ja bearaš
  samliv | ovttaseallin
  foreldreveiledning | váhnemiid bagadallan
  graviditet | áhpehisvuohta
  seksualitet | seksualitehta
  ungdom | nuorat
  skole | skuvla
  læring | oahppan
  bolig | orrunsadji
  økonomi | ekonomiija
  arbeid | bargu
  aktivitet | doaimmat
  fritid | astoáigi
  fysisk helse | rumašlaš dearvvašvuohta
  sykdom | dávda
  kosthold | borramuš
  eldre | vuorrasat
  demens | demeansa
  funksjonsnedsettelse | doaibmavádjitvuohta
  flyktninger | báhtareaddjit
  språk | giella
  rettigheter | vuoigatvuođat
  """
