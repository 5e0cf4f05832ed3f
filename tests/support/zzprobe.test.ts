import { it } from 'vitest';
import { readText } from '../../src/engine/readText';
import { recognise } from '../../src/engine/recognise';
import { passesSpotter } from '../../src/engine/gate';
import { coverageIndex as index } from './sampleIndex';
import { editionText, editionSentences } from './editionSentences';
const MB=1_000_000;
const intro='President Ilham Aliyev received President of Belarus Aleksandr Lukashenko in Baku on May 16, 2024.\n\n';
const fill=(unit:string,size:number)=>unit.repeat(Math.ceil(size/unit.length)).slice(0,size);
const news='The river rose by two metres in the night, and 14 families left their homes near the bridge, officials said. ';
const cases: [string, ()=>string][] = [
 ['warm', ()=>intro+editionText],
 ['10MB news', ()=>fill(news,10*MB)],
 ['10MB news paragraphs', ()=>fill(news.repeat(3)+'\n\n',10*MB)],
 ['one word 5MB', ()=>'a'.repeat(5*MB)],
 ['one number 1MB', ()=>'1'.repeat(1*MB)],
 ['1,1,1 grouped 1MB', ()=>fill('1,',1*MB)],
 ['one word of capitals/diacr 5MB', ()=>fill('é',5*MB)],
 ['combining 1MB', ()=>'a'+'\u0301'.repeat(1*MB)],
 ['arabic word 1MB', ()=>fill('و',1*MB)],
 ['arabic one word 1MB mixed', ()=>fill('والبر',1*MB)],
 ['surrogate pair word 2MB', ()=>fill('𝐚',2*MB)],
 ['punctuation 5MB', ()=>fill('.,;!?—…',5*MB)],
 ['lone surrogates 2MB', ()=>fill('\ud800\udc00\udc00 \ud800a',2*MB)],
 ['mixed scripts', ()=>fill('Баку бакu السلام 北京 Երևան ',2*MB)],
 ['invisible in words', ()=>fill(news.replace(/\w(?=\w)/g,'$&\u200b\u202e'),2*MB)],
 ['100k open quotes', ()=>fill('“a ',300_000)],
 ['100k open quotes blocks', ()=>fill('“a\n\n',400_000)],
 ['100k straight', ()=>fill('"a ',300_001)],
 ['100k « ', ()=>fill('«a ',300_000)],
 ['100k single', ()=>fill('‘a ',300_000)],
 ['100k alt', ()=>fill('„a ',300_000)],
 ['200k blocks', ()=>fill('a\n\n',600_000)],
 ['200k blocks quotes', ()=>fill('“Aliyev said”\n\n',3*MB)],
 ['statement 1MB', ()=>fill(editionText+'\n\n',MB)],
 ['statement 1MB in quotes', ()=>fill(editionText.split('\n\n').map(p=>`“${p}”`).join('\n\n')+'\n\n',MB)],
 ['sentences in quotes 1MB', ()=>fill(editionSentences.map(p=>`“${p}” he said. `).join('')+'\n\n',MB)],
 ['one sentence repeated 1MB', ()=>fill('The scale of work we are carrying out and will carry out is enormous. ',MB)],
 ['quoted sentence one block 1MB', ()=>fill('“The scale of work we are carrying out and will carry out is enormous,” he said, ',MB)],
 ['names only 1MB', ()=>fill('Aliyev Lukashenko Baku Minsk Karabakh ',MB)],
 ['newlines 5MB', ()=>fill('\n',5*MB)],
 ['newlines + spaces 1MB', ()=>fill('\n \t ',MB)],
 ['spaces 2MB', ()=>fill(' ',2*MB)],
 ['dots spaces', ()=>fill('. . . ',MB)],
 ['brackets', ()=>fill('[a ',MB)],
 ['words "work we are" 1MB', ()=>fill('work we are carrying ',MB)],
 ['he said dash', ()=>'“'+fill('a, – he said – ',MB)+'”'],
 ['said said', ()=>fill('said ',MB)],
];
it('x', () => {
 for (const [n,f] of cases) for (const on of [false,true]) {
  const text=(on?intro:'')+f();
  let t=performance.now(); let r:any='';
  try { const p=readText(text); const t1=performance.now(); const x=recognise(index,p); r=`read ${(t1-t).toFixed(0)} q${x.quotations.length} r${x.restatements.length} m${x.mentions.length} ${x.topic.verdict}`; } catch(e:any){ r='THROWS '+e.message+'\n'+e.stack.split('\n').slice(1,7).join('\n'); }
  const ms=performance.now()-t;
  t=performance.now(); let g=''; try { passesSpotter((index as any).gate?.() ?? {entities:[],version:''}, text) } catch(e:any){g=e.message}
  const perMB=ms/(text.length/MB);
  console.log((perMB>1000&&ms>300?'SLOW ':'     ')+n.padEnd(32), on?'on ':'off', (text.length/MB).toFixed(2)+'MB', ms.toFixed(0)+'ms', perMB.toFixed(0)+'ms/MB', r, g);
 }
}, 3_600_000);
