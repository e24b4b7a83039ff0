// Articles of two years and eight countries in two blocs, as JSON lines: the same each time. The
// sentences are as plain as can be, so that what is coded of them does not change with the coder.
// usage: node synthetic.mjs > articles.jsonl
const countries = { USA: "the United States", GBR: "Britain", FRA: "France", DEU: "Germany", RUS: "Russia", CHN: "China", BLR: "Belarus", IRN: "Iran" };
const capitals = { USA: "Washington", GBR: "London", FRA: "Paris", DEU: "Berlin", RUS: "Moscow", CHN: "Beijing", BLR: "Minsk", IRN: "Tehran" };
const west = new Set(["USA", "GBR", "FRA", "DEU"]);
const friendly = ["praised", "thanked", "congratulated", "signed an agreement with", "sent aid to"];
const hostile = ["accused", "condemned", "imposed sanctions on", "threatened", "criticised"];
const goods = ["wheat", "steel", "gas", "fish", "timber", "copper", "tea", "salt", "cotton", "sugar", "wool", "glass", "paper", "coal"];
const outlets = ["The Harbour Post", "Northern Courier", "Evening Ledger"];

let seed = 20210104;
const random = (below) => Math.floor(((seed = (seed * 1103515245 + 12345) % 2 ** 31) / 2 ** 31) * below);
const pick = (list) => list[random(list.length)];
const great = (text) => text[0].toUpperCase() + text.slice(1);

const names = Object.keys(countries);
let number = 0;
for (let week = 0; week < 104; ++week) {
  for (let n = 0; n < 6; ++n) {
    const one = pick(names);
    const other = pick(names.filter((name) => name !== one));
    // Within a bloc four in five deeds are friendly, across it one in five; Iran moves over in the second year.
    const bloc = (name) => (name === "IRN" && week >= 52 ? true : west.has(name));
    const kind = random(5) > 0 === (bloc(one) === bloc(other));
    const date = new Date(Date.UTC(2021, 0, 4 + 7 * week + random(6))).toISOString().slice(0, 10);
    const good = goods[number % goods.length];
    const deed = `${great(countries[one])} ${pick(kind ? friendly : hostile)} ${countries[other]} in ${capitals[one]} over ${good}.`;
    const third = pick(names.filter((name) => name !== one && name !== other));
    const said = `The president of ${countries[other]} said that ${countries[third]} ${pick(["accused", "praised"])} ${countries[one]}.`;
    const title = `Dispatch ${number + 1} on ${good}`;
    const lines = [deed, ...(n === 0 ? [said] : []), `It rained on ${goods[(number * 5) % goods.length]} dealer number ${number + 1}.`];
    console.log(JSON.stringify({ id: `synthetic-${number + 1}`, title, published: date, publisher: pick(outlets), text: lines.join(" ") }));
    number += 1;
  }
}
console.log(JSON.stringify({
  id: "synthetic-last", title: "Ministers meet in Paris", published: "2022-12-30", publisher: "The Harbour Post",
  text: "The foreign minister of France met the foreign minister of Germany in Paris on Thursday. France thanked Germany. The president of Russia accused France of spying. Germany denied the accusation. France imposed sanctions on Belarus.\n\nFile photo: the foreign minister of France. Photograph: Ivo Lund/Agency\n\nThe president of China said that Iran attacked a port. Iran denied the attack on Thursday.",
}));
