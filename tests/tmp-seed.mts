import pg from "pg";
import { openScratchServices } from "./support/scratch-services.ts";
import { Database } from "@waypost/server/platform/database/database";
import { entities } from "@waypost/server/entities";
import { FieldCipher } from "@waypost/server/platform/encryption/field-cipher";
import { seedDemo } from "@waypost/server/seeding/seed-demo";
import { createAuth } from "@waypost/server/identity/auth";
const {services:s,close}=await openScratchServices({meilisearch:false});
try{
const db=await Database.connect({...s,entities});
const a=createAuth({databaseUrl:s.authUrl,secret:s.secret,publicUrl:"http://localhost"});
for (let i=0;i<2;i++){
let n=0;
const t=performance.now();
const r=await seedDemo({database:db,authPool:a.pool,cipher:new FieldCipher(s.secret),announce:async(_,ids)=>{n+=ids.length},now:new Date()});
console.log(r.seeded, r.accounts.length, "announced",n,(performance.now()-t).toFixed(0),"ms");
}
console.log((await a.auth.api.signInEmail({body:{email:"dana.whitfield@example.org",password:"waypost-demo-2026"}})).user.name);
const c=new pg.Client({connectionString:s.ownerUrl});await c.connect();
const q=async(x:string)=>console.table((await c.query(x)).rows);
await q("select state,count(*),min(version),max(version) from referral group by 1");
await q("select (select count(*) from service) s,(select count(*) from location where timezone is null) notz,(select count(*) from phone) ph,(select count(*) from schedule) sch,(select count(*) from service_area) a,(select count(*) from translation) tr,(select count(*) from fund_status_change) f,(select count(*) from referral_event) ev,(select count(*) from person_access) pa,(select count(*) from taxonomy_term) tt");
await q("select code,state,due_at,version,accepted_at from referral where state in ('SENT','VIEWED','EXPIRED') order by due_at");
await c.end();
await db.close(); await a.close();
} catch(e){console.error(e)} finally{await close();}
