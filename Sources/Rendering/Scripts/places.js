// What the search needs in a site with many municipalities: leads a query to the one that it names, as `PlaceNames` does, and asks for it
// where it names none.
//
// It runs before search.js, which hands it the index of what all share and each municipality's, and asks it as if it were one index. Which
// municipality somebody has chosen is known to the page alone, for as long as it is open.

// From a query to the place that it names, and what is left of it. What stands in capital letters is filled in by the program.
var core,names,uncommon,longest=1,letters;
var norwegian=w=>w.replace(/aa/g,'å').replace(/oe/g,'ø').replace(/ae/g,'æ'),
fold=w=>[...norwegian(w)].map(c=>letters[c]||c).join(''),
leads=w=>'PREPOSITIONS'.split(' ').includes(w)||/^kommun/.test(w),
left=w=>'DEPARTURES'.split(' ').includes(w),
says=w=>/^(kommun|herad)/.test(w),
empty=w=>w.length<2&&core.query('0 '+w)[2].length<2,
isKnown=w=>w.length<2&&core.at.has(core.query(w[0])[2][0].key);
function exact(text,hinted){
  var forms=[text].concat(text.endsWith('s')?text.slice(0,-1):[]),found=[];
  forms.some(f=>(found=names.filter(n=>n.text===f&&(hinted||!n.common))).length)||
  forms.some(f=>(found=uncommon.filter(n=>n.plain.length>3&&n.plain===fold(f))).length);
  return found
}
function misspelt(text,hinted){
  var form=fold(text),gaps=uncommon.map(n=>form.length>3?core.gap(form,n.plain,1):9),least=Math.min(...gaps,1);
  return uncommon.filter((n,i)=>gaps[i]===least&&n.plain.length>(hinted?6:7)&&n.plain[0]===form[0])
}
function first(words,choice,find){
  for(var n=Math.min(longest,words.length);n>0;n--)for(var i=0;i+n<=words.length;i++){
    if(choice!=='all'&&(i>0&&left(words[i-1]))!==(choice==='departures'))continue;
    var w=words.slice(i,i+n),found=empty(w)?[]:find(w,i>0&&leads(words[i-1])||i+n<words.length&&says(words[i+n]));
    if(found.length)return {from:i,to:i+n,at:[...new Set(found.map(f=>f.at))].sort((a,b)=>a-b)}
  }
}
function county(at,words,taken){
  for(var i=0;i<words.length;i++){
    var meant=taken.has(i)?[]:at.filter(m=>places[m].county[0]===fold(words[i]));
    if(meant.length!==1)continue;
    for(var c=places[meant[0]].county,n=1;n<c.length&&i+n<words.length&&c[n]===fold(words[i+n]);)n++;
    return {from:i,to:i+n,at:meant}
  }
}
function placed(text){
  var [all,,telling]=core.query(text),taken=new Set();
  var exactly=(w,h)=>exact(norwegian(w.join(' ')),h),nearly=(w,h)=>isKnown(w)?[]:misspelt(w.join(' '),h);
  var f=first(all,'destinations',exactly)||first(all,'destinations',nearly)||first(all,'all',exactly)||first(all,'all',nearly);
  if(!f)return {at:[],rest:text,place:''};
  function take(r){
    var from=r.from,to=r.to;
    if(to<all.length&&says(all[to]))to++;
    while(from>0&&leads(all[from-1]))from--;
    for(;from<to;from++)taken.add(from)
  }
  take(f);
  var at=f.at,c=at.length>1&&county(at,all,taken);
  if(c){at=c.at;take(c)}
  var gone=first(all,'departures',exactly),name=taken.has(all.length-1);
  if(gone&&![...taken].some(i=>i>=gone.from&&i<gone.to))take(gone);
  var kept=all.filter((_,i)=>!taken.has(i)),ends=taken.has(all.length-1);
  return {at,rest:kept.join(' ')+(!ends&&telling.some(w=>w.open)?'':' '),place:all.filter((_,i)=>taken.has(i)).join(' '),only:!kept.length,isOpen:name&&/[\p{Alphabetic}\p{N}]$/u.test(text)}
}

// From the place to its index, and what the reader sees of it.
// A name that may go on («Nes» of «Nesodden») is waited for a little before its index is fetched.
var form=document.querySelector('form[data-index]'),say=document.currentScript.dataset;
if(!form)return;
var input=form.querySelector('input'),panel=form.querySelector('[data-hours]'),folder=form.dataset.index.replace(/indeks[^/]*$/,'kommune/');
var places,of='',now,made=[],pick={of,at:-1},awaited=-1,timer,tell,hours={version:1,hours:[],services:{}};
function make(tag,text,into){var e=document.createElement(tag);e.textContent=text;into.append(e);return e}
function fetchScript(at,kind,then){
  var s=document.createElement('script');
  s.src=folder+places[at].slug+kind+'.js';s.onload=s.onerror=then;
  document.head.append(s)
}
Object.defineProperty(window,'terskelHours',{set:f=>{tell=f},get:()=>data=>{
  if(data.version!==1)return;
  var n=hours.hours.length;
  hours.hours.push(...data.hours);
  Object.keys(data.services).forEach(id=>{hours.services[id]=data.services[id].map(i=>i+n)});
  if(tell)tell(hours)
}});
var box=make('div','',form),none=make('p',say.unknown,box),line=make('p','',box),where=make('span','',line),link=make('a','',line),change=make('button',say.change,line),ask=make('p','',box),label=make('label','',ask);
link.after(' ');
make('span',say.question,label);
var select=make('select','',label);
make('option','–',select).value=-1;
box.className='filters';box.dataset.js='place';box.hidden=true;
change.type='button';
change.onclick=()=>{ask.hidden=false;select.focus()};
select.onchange=()=>{pick={of,at:+select.value};ask.hidden=pick.at>=0;if(ask.hidden)input.focus()};
function turnTo(at,wait){
  var isMade=at<0||made[at]!==undefined;
  now=made[at]||core;
  if(!isMade&&awaited===at)return;
  clearTimeout(timer);
  awaited=isMade?-1:at;
  form.setAttribute('aria-busy',!isMade);
  if(!isMade)timer=setTimeout(()=>fetchScript(at,'.'+places[at].index,()=>{
    made[at]=made[at]||null;
    if(made[at]&&panel)fetchScript(at,'.apent.'+places[at].hours);
    if(awaited===at)form.dispatchEvent(new Event('change'))
  }),wait)
}
function route(text){
  var p=placed(text);
  if(p.at.join()!==of){of=p.at.join();ask.hidden=p.at.length===1}
  var at=!of||of===pick.of?pick.at:p.at.length>1?-1:p.at[0],place=places[at];
  turnTo(at,p.isOpen?400:0);
  box.hidden=false;
  line.hidden=!place;none.hidden=place;
  where.textContent=(made[at]===null?form.dataset.broken:say.shown)+' ';
  if(place){link.textContent=place.name;link.href=form.dataset.root+'kommune/'+place.slug+'/index.html'}
  else ask.hidden=false;
  select.value=at;
  [...select.options].forEach(o=>{o.hidden=p.at.length>1&&o.value>=0&&!p.at.includes(+o.value)});
  return p
}
var country={
  answer(text){
    var p=route(text);
    if(p.only)return {hits:[...now.versions.values()].map(v=>({id:v[0].id,at:v[0].at,score:0})),marks:new Set(),suggestion:null,acute:false};
    var a=now.answer(p.rest);
    if(a.suggestion&&p.place)a.suggestion+=' '+p.place;
    return a
  },
  get documents(){return now.documents},
  get versions(){if(!input.value.trim())route('');return now.versions},
  get met(){return now.met}
};
form.terskelMany=(data,Index)=>{
  var index=new Index(data);
  if(data.municipality){
    made[places.findIndex(p=>p.slug===data.municipality)]=index;
    return country
  }
  core=now=index;
  letters=Object.fromEntries(data.analysis.letters.split(',').map(p=>p.split(' ')));
  names=[];
  places=data.municipalities.map((t,at)=>{
    var l=t.split('\n');
    if(!/^[a-z0-9-]+$/.test(l[0])||!/^[0-9a-f]+$/.test(l[1]+l[2]))throw 0;
    l[4].split(',').forEach(n=>{
      var text=n.replace('!','');
      longest=Math.max(longest,text.split(' ').length);
      names.push({text,at,common:text!==n,plain:fold(text)})
    });
    make('option',l[3],select).value=at;
    var county=l[3].match(/\((.+)\)$/);
    return {slug:l[0],index:l[1],hours:l[2],name:l[3],county:county?core.query(county[1])[0].map(fold):[]}
  });
  uncommon=names.filter(n=>!n.common);
  route('');
  return country
}
