import {
  runCheck
} from "./chunk-2IQE3GOZ.js";
import "./chunk-J6DBF6HW.js";
import "./chunk-3LR4O4CJ.js";
import "./chunk-QNID5LIW.js";
import "./chunk-XTF24JOZ.js";
import "./chunk-D2VW7FIC.js";
import "./chunk-R4QNGDXU.js";
import "./chunk-MNEWOZEV.js";
import "./chunk-KTDUH5DV.js";
import "./chunk-LAROTTBP.js";
import "./chunk-NP3Z4U5D.js";
import "./chunk-BJIHZJMC.js";
import "./chunk-OPBV27RD.js";
import "./chunk-I2GFHNA4.js";
import "./chunk-W4I7SFAH.js";
import "./chunk-N3WG7DQW.js";
import "./chunk-NFPXNT5E.js";
import "./chunk-XDSG36CF.js";
import "./chunk-6OR6OAMQ.js";
import "./chunk-F5LY5JYS.js";
import "./chunk-VVEESHBO.js";
import "./chunk-HDZZROUH.js";
import "./chunk-GEN7PIHA.js";
import "./chunk-2DFPJQY4.js";
import "./chunk-WJK6DARH.js";
import "./chunk-HMW4Q3QM.js";
import "./chunk-22WNT547.js";
import "./chunk-3UKZ3COI.js";
import "./chunk-3CYAG2VH.js";
import "./chunk-ARUPXHR5.js";
import "./chunk-KHYJJ4PQ.js";
import "./chunk-2NOJJ6HJ.js";
import "./chunk-5ZCOW734.js";
import "./chunk-UOZIZ6WO.js";
import "./chunk-N2MUNKVZ.js";
import "./chunk-GN53SJR2.js";
export {
  runCheck
};
