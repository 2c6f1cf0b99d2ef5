import { openScratchServices } from "./support/scratch-services.ts";
import { Database } from "@waypost/server/platform/database/database";
import { seedSynthetic } from "@waypost/server/seeding/seed-synthetic";
const {services:s,close}=await openScratchServices({meilisearch:false});
try{
 const db=await Database.connect({...s});
 const cpu0=process.cpuUsage(); let next=0;
 console.log(await seedSynthetic({database:db,listings:+process.argv[2]!,appUrl:s.appUrl,onProgress:(d)=>{ if(d>=next){next+=5000; const m=process.memoryUsage(); console.log(d, (m.rss/1e6).toFixed(), (m.heapUsed/1e6).toFixed(), (m.external/1e6).toFixed())}}}));
 const c=process.cpuUsage(cpu0); console.log("cpu s", c.user/1e6, c.system/1e6);
 await db.close();
} catch(e){console.error(e)} finally{await close();}
