// Made by npm run types from openapi.json. Do not edit.
export interface paths {
    readonly "/api/v1/about": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The record: its day, how much it holds, licences, version */
        readonly get: operations["about"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/atlas/borders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Past borders through time, as TopoJSON */
        readonly get: operations["atlas-borders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/atlas/layers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Past borders and layers that public datasets in the store give, and why others are not there */
        readonly get: operations["atlas-layers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/atlas/layers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The ties of one such layer, column by column */
        readonly get: operations["atlas-layer"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/atlas/record": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The whole record for the browser, column by column */
        readonly get: operations["atlas-record"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/brief": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What two states owe each other on a day, and how they stand */
        readonly get: operations["brief"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/casebook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Incidents of history and of planning to choose from */
        readonly get: operations["casebook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/casebook/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One incident, as it can be sent to crisis */
        readonly get: operations["case"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/columns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which columns a panel can have: unit, source, years, meaning */
        readonly get: operations["columns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/crisis": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who owes what to whom when one state attacks another, what is broken, and how it spreads */
        readonly get: operations["crisis-by-words"];
        readonly put?: never;
        /** The same for the incident block of a case file */
        readonly post: operations["crisis"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/data": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is in the store of public data sets */
        readonly get: operations["data"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/data/citations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The works to cite for data sets, or for all in the store */
        readonly get: operations["citations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/figures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How much states weigh: spending, GDP, population and soldiers, with year and source */
        readonly get: operations["figures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/obligations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The obligations in force on a day */
        readonly get: operations["obligations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/panel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A panel by words: what it is and its first rows; with as, the whole table as a file */
        readonly get: operations["panel-by-words"];
        readonly put?: never;
        /** The same for a recipe, in YAML or JSON */
        readonly post: operations["panel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The places at which an incident can be put */
        readonly get: operations["places"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/states": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The states of the record */
        readonly get: operations["states"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/states/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who a state is on a day: names, codes, predecessors, treaties */
        readonly get: operations["state"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/treaties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The treaties of the record */
        readonly get: operations["treaties"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/treaties/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One treaty: parties with dates and weight, rules by article, reservations, institutions, sources */
        readonly get: operations["treaty"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/treaties/{name}/spending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the parties of a treaty spent on their forces, year by year, from a data set in the store */
        readonly get: operations["spending"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What answers: the record, how much it holds, and under which terms. */
        readonly AboutRecord: {
            /** @description The latest day through which a treaty was checked. */
            readonly current_through: string;
            /** @description The first day that can be asked about. */
            readonly first_day: string;
            readonly licence_of_code: string;
            readonly licence_of_record: string;
            readonly limits: string;
            /** Format: int32 */
            readonly obligations: number;
            /** Format: int32 */
            readonly places: number;
            /** @description The name of the program. */
            readonly program: string;
            /** @description The hash of the record, by which the atlas tells one from another. */
            readonly record: string;
            /**
             * Format: int32
             * @description Changes in the diplomatic relations of pairs.
             */
            readonly relations: number;
            /** Format: int32 */
            readonly states: number;
            /** Format: int32 */
            readonly treaties: number;
            /** @description Its version. */
            readonly version: string;
        };
        /** @description Which past borders the store of this machine has. */
        readonly BordersView: {
            /** @description Why there are none, and what to do; null where there are some. */
            readonly absence: null | string;
            /** @description The works to cite. */
            readonly citations: readonly string[];
            /** @description The dataset. */
            readonly dataset: string;
            /** @description The first day of which it knows the borders. */
            readonly first: null | string;
            /** @description The last. */
            readonly last: null | string;
            /** @description The terms of the publisher. */
            readonly licence: string;
            /** @description What they are called: `CShapes 2.0`. */
            readonly title: string;
            /** @description Its version in the store; null where it is not there. */
            readonly version: null | string;
        };
        /** @description A breach as output gives it. */
        readonly BreachView: {
            readonly against: components["schemas"]["StateView"];
            readonly article: string;
            readonly by: components["schemas"]["StateView"];
            readonly disputed: null | string;
            readonly kind: string;
            readonly sources: readonly string[];
            readonly treaty: string;
        };
        /** @description What two states owe each other on a day, and how they stand. */
        readonly Brief: {
            readonly a: components["schemas"]["StateView"];
            readonly b: components["schemas"]["StateView"];
            /** @description What changed in the last ten years. */
            readonly changes: readonly components["schemas"]["Change"][];
            /** @description Shared frameworks that hold no duty to defend: intelligence, dialogue, bases, exercises. */
            readonly frameworks: readonly components["schemas"]["ObligationView"][];
            /** @description Duties of A toward B that an attack, a war or a crisis sets off or breaks. */
            readonly from_a_to_b: readonly components["schemas"]["ObligationView"][];
            readonly from_b_to_a: readonly components["schemas"]["ObligationView"][];
            /** @description What a reader should know about the limits of the answer. */
            readonly notes: readonly string[];
            readonly on: string;
            readonly relations: readonly components["schemas"]["RelationView"][];
            readonly sources: readonly components["schemas"]["SourceView"][];
            /** @description The first sentence a reader needs. */
            readonly verdict: readonly string[];
        };
        /** @description Military expenditure as a share of GDP, in per cent. */
        readonly BurdenView: {
            /** @description Whether the publisher of the expenditure gives it so; else it is made from the two figures, of the years given. */
            readonly as_published: boolean;
            /**
             * Format: double
             * @description The share, 4.12 for 4.12 per cent.
             */
            readonly percent: number;
            /** @description "2024", or "2024/2023" for expenditure of 2024 over GDP of 2023. */
            readonly years: string;
        };
        /** @description A case in a list: what happened, when, between whom. */
        readonly CaseRow: {
            readonly attackers: readonly string[];
            readonly date: string;
            readonly hypothetical: boolean;
            readonly id: string;
            readonly target: string;
            readonly title: string;
        };
        /** @description A case with its incident as it can be put to the engine again. */
        readonly CaseView: {
            readonly hypothetical: boolean;
            readonly id: string;
            readonly incident: components["schemas"]["JsonElement"];
            readonly title: string;
        };
        /** @description Something that changed between two states: the day, what happened, the treaty if one. */
        readonly Change: {
            readonly on: string;
            readonly treaty: null | string;
            readonly what: string;
        };
        /** @description A work to cite, and for which datasets. */
        readonly CitationView: {
            readonly bibtex: string;
            readonly datasets: readonly string[];
            readonly key: string;
            readonly plain: string;
        };
        /** @description The columns that were searched for, and the families in which they come. */
        readonly ColumnList: {
            /** @description The columns. */
            readonly columns: readonly components["schemas"]["ColumnView"][];
            /** @description Name and title of each family that has one of the columns. */
            readonly families: readonly components["schemas"]["FamilyView"][];
            /** @description The words searched for. */
            readonly search: null | string;
            /** @description The state system. */
            readonly system: string;
        };
        /** @description A column that a panel can have. */
        readonly ColumnView: {
            /** @description What its cells are about: `state`, `dyad` or the `unit` itself. */
            readonly about: string;
            /** @description For pairs: `first to second` or `both`. */
            readonly direction: null | string;
            /** @description The family under which it comes with its kin. */
            readonly family: string;
            /**
             * Format: int32
             * @description The first year of which the source speaks.
             */
            readonly first_year: null | number;
            /** @description The name under which it can always be asked for. */
            readonly full_name: string;
            /** @description What it tells. */
            readonly label: string;
            /**
             * Format: int32
             * @description The last one.
             */
            readonly last_year: null | number;
            /** @description Its short name; a panel of several states adds the number of the state or pair. */
            readonly name: string;
            /** @description Dataset and version, or `computed`. */
            readonly source: string;
            /** @description How its values are stored. */
            readonly type: string;
            /** @description The unit of its values, as published. */
            readonly unit: string;
        };
        /** @description A state bound to both sides, as output gives it. */
        readonly ConflictView: {
            readonly state: components["schemas"]["StateView"];
            readonly toward_attacker: components["schemas"]["DeterminationView"];
            readonly toward_target: components["schemas"]["DeterminationView"];
        };
        /** @description What is sent to crisis. It is read as a case file is read; this shape is for the description of the interface. */
        readonly CrisisBody: {
            /** @description States that have already acted for the victim. */
            readonly acted: null | readonly string[];
            readonly comply: null | components["schemas"]["JsonElement"];
            /** @description Facts that are known: asked, resisted, found, consulted, agreed, judged; no-asked for the opposite. */
            readonly facts: null | readonly string[];
            /** @description date, attackers, target, location, object, domain, actor, unprovoked and facts, as in GET casebook/{id}. */
            readonly incident: components["schemas"]["JsonElement"];
        };
        /** @description A crisis as output gives it; the JSON contract of the engine. */
        readonly CrisisView: {
            readonly breaches: readonly components["schemas"]["BreachView"][];
            readonly cascade: readonly components["schemas"]["EdgeView"][];
            readonly conflicts: readonly components["schemas"]["ConflictView"][];
            readonly determinations: readonly components["schemas"]["DeterminationView"][];
            readonly incident: components["schemas"]["IncidentView"];
        };
        /** @description A dataset: what of it is in the store, and what this program can read. */
        readonly DatasetView: {
            readonly id: string;
            readonly known_releases: readonly string[];
            readonly licence: string;
            readonly publisher: string;
            readonly title: string;
            readonly versions: readonly components["schemas"]["VersionView"][];
        };
        /** @description A determination as output gives it. */
        readonly DeterminationView: {
            readonly article: string;
            readonly beneficiary: components["schemas"]["StateView"];
            readonly disputed: null | string;
            readonly hinges_on: null | string;
            readonly kind: string;
            readonly promisor: components["schemas"]["StateView"];
            readonly reason: null | string;
            readonly sources: readonly string[];
            readonly status: string;
            readonly trace: readonly components["schemas"]["TraceStep"][];
            readonly treaty: string;
            readonly treaty_title: string;
        };
        /** @description A state drawn in, as output gives it. */
        readonly EdgeView: {
            readonly because: components["schemas"]["DeterminationView"];
            /** Format: int32 */
            readonly round: number;
            readonly side: string;
            readonly state: components["schemas"]["StateView"];
        };
        /** @description Columns that are asked for under one name. */
        readonly FamilyView: {
            /**
             * Format: int32
             * @description How many there are.
             */
            readonly columns: number;
            /** @description The name. */
            readonly name: string;
            /** @description What they are about. */
            readonly title: string;
        };
        /** @description A publication that figures are taken from, with its licence. */
        readonly FigureSourceView: {
            readonly key: string;
            readonly licence: string;
            readonly note: null | string;
            readonly publisher: string;
            readonly released: string;
            readonly title: string;
            readonly url: string;
        };
        /** @description The headline figures of one state. */
        readonly FiguresRow: {
            readonly armed_forces_personnel: components["schemas"]["FigureView"];
            readonly gdp: components["schemas"]["FigureView"];
            readonly military_expenditure: components["schemas"]["FigureView"];
            readonly population: components["schemas"]["FigureView"];
            readonly share_of_gdp: null | components["schemas"]["BurdenView"];
            readonly state: components["schemas"]["StateView"];
        };
        /** @description The sum of one measure over several states. */
        readonly FiguresSum: {
            /**
             * Format: int32
             * @description How many states have a number.
             */
            readonly counted: number;
            /** @description The measure, by the word that records use. */
            readonly measure: string;
            /**
             * Format: int32
             * @description Of how many.
             */
            readonly of: number;
            /** @description Its unit. */
            readonly unit: string;
            /**
             * Format: double
             * @description The sum, rounded to four significant figures; null when nobody has a number.
             */
            readonly value: null | number;
            /**
             * Format: int32
             * @description The year of most of the figures; the later one of two that are as frequent.
             */
            readonly year: null | number;
            /** @description All years that are in it: "2024", or "2018–2024". */
            readonly years: string;
        };
        /** @description A headline figure as output shows it on a day: a number with unit and year, or why there is none. */
        readonly FigureView: {
            /** @description `not-coded`, `not-applicable`, `source-ends`, or `out-of-reach` for a figure of a year too far from the day asked about. */
            readonly absence: null | string;
            readonly estimate: boolean;
            readonly measure: string;
            readonly note: null | string;
            readonly source: string;
            readonly unit: string;
            /** Format: double */
            readonly value: null | number;
            /** Format: int32 */
            readonly year: null | number;
        };
        /** @description A file that a version was made from. */
        readonly FileView: {
            /** Format: int64 */
            readonly bytes: number;
            readonly is_as_published: boolean;
            readonly name: string;
            readonly sha256: string;
        };
        /** @description States by weight on a day: figures, their sums, what is missing, and who published them. */
        readonly HeadlineFigures: {
            /** @description Figures that are missing, with the reason. */
            readonly notes: readonly string[];
            readonly on: string;
            /**
             * Format: double
             * @description Military expenditure of all together as a share of their GDP, in per cent, over those whose own share is known.
             */
            readonly share_of_gdp: null | number;
            readonly sources: readonly components["schemas"]["FigureSourceView"][];
            /** @description By military expenditure, the largest first; states without one at the end. */
            readonly states: readonly components["schemas"]["FiguresRow"][];
            readonly sums: readonly components["schemas"]["FiguresSum"][];
            /** @description The years of the figures in a sentence; why there are none, when there are none. */
            readonly years: string;
        };
        /** @description An incident as output gives it. */
        readonly IncidentView: {
            readonly attackers: readonly components["schemas"]["StateView"][];
            readonly date: string;
            readonly domain: string;
            /** @description Facts stated, as `asked` or `no-asked`, and `acted FRA` for each state that has acted. */
            readonly facts: readonly string[];
            readonly location: string;
            readonly non_state_attackers: readonly string[];
            readonly object: string;
            readonly place: null | string;
            readonly target: components["schemas"]["StateView"];
            readonly unprovoked: string;
        };
        /** @description An institution of a treaty, or one person's time in an office of it, one seat of its headquarters, one pledge. */
        readonly InstitutionRow: {
            readonly holder: null | string;
            readonly kind: string;
            readonly name: string;
            readonly note: null | string;
            readonly seat: null | string;
            /** Format: double */
            readonly share_of_gdp: null | number;
            readonly since: null | string;
            readonly until: null | string;
        };
        readonly JsonElement: unknown;
        /** @description What the store of this machine can add to the atlas: past borders, and layers from datasets. */
        readonly LayerList: {
            readonly borders: components["schemas"]["BordersView"];
            readonly layers: readonly components["schemas"]["LayerView"][];
        };
        /** @description The ties of a layer, column by column. A day is a count from 1 January of year 1, as in the bundle. */
        readonly LayerTies: {
            /** @description From whom, where the layer is directed. Shape: [ties]. */
            readonly a: readonly number[];
            /** @description To whom. Shape: [ties]. */
            readonly b: readonly number[];
            /** @description The first day. Shape: [ties]. */
            readonly from: readonly number[];
            /** @description What the layer is. */
            readonly layer: components["schemas"]["LayerView"];
            /** @description The states that it joins, by id; the columns give places in this list. */
            readonly states: readonly string[];
            /** @description The last day. Shape: [ties]. */
            readonly to: readonly number[];
            /**
             * Format: int32
             * @description Rows of the source left out because the record knows no such state on the day.
             */
            readonly unplaced: number;
        };
        /** @description A layer that a public dataset gives the atlas, and whether the store of this machine has it. */
        readonly LayerView: {
            /** @description Why it is not there, and what to do; null where it is. */
            readonly absence: null | string;
            /** @description The works to cite. */
            readonly citations: readonly string[];
            /** @description The dataset. */
            readonly dataset: string;
            /** @description The first day of which it speaks. */
            readonly first: null | string;
            /** @description Its id, as `rivalry`. */
            readonly id: string;
            /** @description Whether it points from one state to the other. */
            readonly is_directed: boolean;
            /** @description The last. */
            readonly last: null | string;
            /** @description The terms of the publisher. */
            readonly licence: string;
            /** @description What a line says, as a sentence without its subject. */
            readonly meaning: string;
            /** @description The dataset's full name. */
            readonly source: string;
            /** @description What it is called. */
            readonly title: string;
            /** @description Its version in the store; null where it is not there. */
            readonly version: null | string;
        };
        /** @description A duty of one state toward another on a day, in words and in codes. */
        readonly ObligationView: {
            readonly against: string;
            /** @description Whether it binds in a crisis at all, or is a framework without such a duty. */
            readonly answers_incidents: boolean;
            readonly article: string;
            readonly beneficiary: components["schemas"]["StateView"];
            /** @description Facts that the text asks for before the duty exists. */
            readonly conditions: readonly string[];
            readonly demand: string;
            /** @description Doubts: a disputed reading, a suspension, a contested life. */
            readonly doubts: readonly string[];
            readonly is_political: boolean;
            readonly kind: string;
            readonly obligation: string;
            readonly occasion: string;
            /** @description Whether it promises help in war. */
            readonly promises_help: boolean;
            readonly promisor: components["schemas"]["StateView"];
            readonly reservations: readonly string[];
            /** @description The first day on which it bound this pair, and the last where one is known. */
            readonly since: string;
            /** @description The same days as the record writes them where it knows them only roughly, as `1991-07-01~` (EDTF); null where the day is known. */
            readonly since_written: null | string;
            readonly sources: readonly components["schemas"]["SourceView"][];
            /** @description `in-force`, `suspended`, `suspension-disputed` or `contested`. */
            readonly standing: string;
            readonly summary: string;
            readonly treaty: string;
            readonly treaty_title: string;
            readonly until: null | string;
            readonly until_written: null | string;
            readonly where: string;
        };
        /** @description A column of a panel that was made. */
        readonly PanelColumnView: {
            /**
             * Format: int64
             * @description Cells of which the source does not speak.
             */
            readonly beyond_coverage: number;
            /** @description What it tells. */
            readonly label: string;
            /** @description Its name. */
            readonly name: string;
            /**
             * Format: int64
             * @description Cells where the question does not arise.
             */
            readonly not_applicable: number;
            /**
             * Format: int64
             * @description Cells that the source covers without a value.
             */
            readonly not_coded: number;
            /**
             * Format: int64
             * @description Cells of states that were no members.
             */
            readonly outside_membership: number;
            /**
             * Format: int64
             * @description Cells with a value.
             */
            readonly present: number;
            /** @description Where it comes from. */
            readonly source: string;
            /** @description The unit of its values. */
            readonly unit: string;
        };
        /** @description A panel that was made: what it is, where it was written, what is in it, a few of its rows. */
        readonly PanelView: {
            /** @description The works to cite. */
            readonly citations: readonly string[];
            /** @description Each column with its source, and how many of its cells are empty for which reason. */
            readonly columns: readonly components["schemas"]["PanelColumnView"][];
            /** @description A line for each column that shows in which years it has values, where that was asked for. */
            readonly coverage: null | string;
            /** @description What was written: the panel, what stands beside it. */
            readonly files: readonly string[];
            /** @description A few rows from the beginning, as text; null for an empty cell. */
            readonly first_rows: readonly (readonly string[])[];
            /**
             * Format: int32
             * @description The first year of its states.
             */
            readonly first_year: number;
            /**
             * Format: int32
             * @description The last.
             */
            readonly last_year: number;
            /** @description What was decided on the way. */
            readonly notes: readonly string[];
            /** @description The recipe, as YAML. */
            readonly recipe: string;
            /**
             * Format: int64
             * @description How many rows.
             */
            readonly rows: number;
            /** @description The datasets used, as dataset and version. */
            readonly sources: readonly string[];
            /** @description The state system. */
            readonly system: string;
            /** @description What a row is about. */
            readonly unit: string;
        };
        /** @description A party's time in a treaty. */
        readonly PartyRow: {
            readonly from: null | string;
            readonly id: string;
            readonly left: null | string;
            readonly name: string;
            readonly note: null | string;
            readonly signed: null | string;
            readonly to: null | string;
        };
        /** @description A place of the gazetteer in a list. */
        readonly PlaceRow: {
            readonly at: null | components["schemas"]["PointView"];
            readonly id: string;
            readonly kind: string;
            readonly name: string;
            readonly names: readonly string[];
            readonly regions: readonly string[];
        };
        /** @description A point on the earth in degrees, north and east positive. */
        readonly PointView: {
            /** Format: double */
            readonly lat: number;
            /** Format: double */
            readonly lon: number;
        };
        readonly ProblemDetails: {
            readonly detail?: null | string;
            readonly instance?: null | string;
            /** Format: int32 */
            readonly status?: null | number;
            readonly title?: null | string;
            readonly type?: null | string;
        };
        /** @description A dated change in the diplomatic relations of two states. */
        readonly RelationView: {
            readonly by: null | string;
            readonly change: string;
            readonly on: string;
            readonly source: string;
            readonly summary: string;
            readonly url: null | string;
        };
        /** @description An obligation as the treaty states it, before it is applied to a pair. */
        readonly RuleRow: {
            readonly against: string;
            readonly article: string;
            readonly conditions: readonly string[];
            readonly demand: string;
            readonly disputed: null | string;
            readonly from: string;
            readonly id: string;
            readonly kind: string;
            readonly occasion: string;
            readonly since: null | string;
            readonly sources: readonly string[];
            readonly summary: string;
            readonly to: string;
            readonly until: null | string;
            readonly where: string;
        };
        /** @description A source of a statement: title, citation, address, and how much of it was read. */
        readonly SourceView: {
            readonly cite: null | string;
            readonly kind: string;
            /** @description Title, citation and address on one line. */
            readonly line: null | string;
            readonly read: string;
            readonly title: string;
            readonly treaty: string;
            readonly url: null | string;
        };
        /** @description What a party spent on its forces in a year. */
        readonly SpendingRow: {
            /** @description The party, by its name of the year. */
            readonly state: components["schemas"]["StateView"];
            /**
             * Format: double
             * @description In million current US dollars, or British pounds to 1913; null where the source does not know it.
             */
            readonly value: null | number;
            /**
             * Format: int32
             * @description The year.
             */
            readonly year: number;
        };
        /** @description What the parties of a treaty spent on their forces while it bound them, from a public dataset in the store. */
        readonly SpendingView: {
            /** @description Why there is nothing; null where there is something. */
            readonly absence: null | string;
            /** @description The works to cite. */
            readonly citations: readonly string[];
            /** @description The dataset. */
            readonly dataset: string;
            /** @description Each party in each year. */
            readonly rows: readonly components["schemas"]["SpendingRow"][];
            /** @description Its full name. */
            readonly source: string;
            /** @description The treaty's id. */
            readonly treaty: string;
            /** @description In what values are. */
            readonly unit: string;
            /** @description Its version in the store; null where it is not there. */
            readonly version: null | string;
            /** @description The sums by year. */
            readonly years: readonly components["schemas"]["SpendingYear"][];
        };
        /** @description What the parties of a year spent together. */
        readonly SpendingYear: {
            /**
             * Format: int32
             * @description Parties in the sum.
             */
            readonly counted: number;
            /**
             * Format: int32
             * @description Parties of the year.
             */
            readonly of: number;
            /**
             * Format: double
             * @description The sum of those that are known, in the unit of the view; null where none is.
             */
            readonly total: null | number;
            /**
             * Format: int32
             * @description The year.
             */
            readonly year: number;
        };
        /** @description A state on a day: names, codes, standing, predecessors, and the treaties that bind it. */
        readonly StateDossier: {
            readonly aliases: readonly string[];
            readonly codes: readonly string[];
            readonly existence: readonly string[];
            readonly figure_sources: readonly components["schemas"]["FigureSourceView"][];
            readonly figures: null | components["schemas"]["FiguresRow"];
            readonly is_owed_help_by: readonly components["schemas"]["StateView"][];
            readonly names: readonly string[];
            readonly note: null | string;
            readonly on: string;
            readonly owes_help_to: readonly components["schemas"]["StateView"][];
            readonly standing: string;
            readonly state: components["schemas"]["StateView"];
            readonly succession: readonly string[];
            readonly treaties: readonly components["schemas"]["TreatyRow"][];
        };
        /** @description A state in a list: who it is, its standing on the day asked about (null where none is asked about), where it lies. */
        readonly StateRow: {
            readonly at: null | components["schemas"]["PointView"];
            /** Format: int32 */
            readonly cow: null | number;
            readonly id: string;
            readonly name: string;
            readonly regions: readonly string[];
            readonly standing: null | string;
        };
        /** @description A state as output names it: id, name that day, COW number where it has one. */
        readonly StateView: {
            /** Format: int32 */
            readonly cow: null | number;
            readonly id: string;
            readonly name: string;
        };
        /** @description A table in the store. */
        readonly TableView: {
            /** Format: int32 */
            readonly columns: number;
            /** Format: int32 */
            readonly first_year: null | number;
            /** Format: int32 */
            readonly last_year: null | number;
            readonly name: string;
            readonly of: string;
            /** Format: int32 */
            readonly rows: number;
        };
        /** @description One test of a determination: its name, whether it holds (null: it hangs on a fact not given), and what was found, in a sentence. */
        readonly TraceStep: {
            readonly holds: null | boolean;
            readonly test: string;
            readonly text: string;
        };
        /** @description All that the record says of one treaty. */
        readonly TreatyDossier: {
            readonly atop: readonly number[];
            readonly binding: string;
            readonly checked: string;
            readonly disputes: readonly string[];
            readonly ended: null | string;
            readonly how_ended: null | string;
            readonly id: string;
            readonly in_force: null | string;
            readonly institutions: readonly components["schemas"]["InstitutionRow"][];
            readonly instrument: string;
            readonly lineage: readonly string[];
            readonly names: readonly string[];
            readonly obligations: readonly components["schemas"]["RuleRow"][];
            readonly organisation: null | string;
            readonly parties: readonly components["schemas"]["PartyRow"][];
            readonly parties_by_weight: null | components["schemas"]["HeadlineFigures"];
            readonly place: null | string;
            readonly publicity: string;
            readonly registration: readonly string[];
            readonly reservations: readonly string[];
            readonly signed: null | string;
            readonly sources: readonly components["schemas"]["SourceView"][];
            readonly summary: string;
            readonly suspensions: readonly string[];
            readonly term: null | string;
            readonly title: string;
        };
        /** @description A treaty in a list: id, title, dates, the parties that day, the kinds of its obligations. */
        readonly TreatyRow: {
            readonly ended: null | string;
            readonly id: string;
            readonly in_force: null | string;
            readonly is_in_force: boolean;
            readonly kinds: string;
            readonly parties: string;
            readonly signed: null | string;
            readonly title: string;
        };
        /** @description A version in the store. */
        readonly VersionView: {
            readonly dataset: string;
            readonly files: readonly components["schemas"]["FileView"][];
            /** Format: int32 */
            readonly first_year: null | number;
            /** Format: date-time */
            readonly imported_at: string;
            /** @description Whether every file is byte for byte the published one. */
            readonly is_as_published: boolean;
            /** Format: int32 */
            readonly last_year: null | number;
            readonly licence: string;
            readonly notes: readonly string[];
            /** Format: int32 */
            readonly rows: number;
            readonly tables: readonly components["schemas"]["TableView"][];
            readonly version: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly about: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AboutRecord"];
                    readonly "text/csv": components["schemas"]["AboutRecord"];
                    readonly "text/markdown": components["schemas"]["AboutRecord"];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly "atlas-borders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly "atlas-layers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LayerList"];
                    readonly "text/csv": components["schemas"]["LayerList"];
                    readonly "text/markdown": components["schemas"]["LayerList"];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly "atlas-layer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the layer. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LayerTies"];
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly "atlas-record": {
        readonly parameters: {
            readonly query?: {
                /** @description The hash of the record; the answer to it never changes. */
                readonly v?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly brief: {
        readonly parameters: {
            readonly query?: {
                /** @description A state: a common name, a state id or ISO code as FRA, cow:220 or gw:220. Names mean what they meant on the day. */
                readonly a?: string;
                /** @description A state: a common name, a state id or ISO code as FRA, cow:220 or gw:220. Names mean what they meant on the day. */
                readonly b?: string;
                /** @description The day, as 1914-07-28. Default: the last day through which the record was checked. */
                readonly on?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Brief"];
                    readonly "text/csv": components["schemas"]["Brief"];
                    readonly "text/markdown": components["schemas"]["Brief"];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly casebook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CaseRow"][];
                    readonly "text/csv": readonly components["schemas"]["CaseRow"][];
                    readonly "text/markdown": readonly components["schemas"]["CaseRow"][];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly case: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                    readonly "text/csv": components["schemas"]["CaseView"];
                    readonly "text/markdown": components["schemas"]["CaseView"];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly columns: {
        readonly parameters: {
            readonly query?: {
                /** @description Words that name, family, source or label must have. */
                readonly search?: string;
                /** @description Whose states and numbers: cow (the default) or gw. */
                readonly system?: string;
                /** @description What a row is about: state-year, dyad-year, triad-year, leader-year, alliance and so on. */
                readonly unit?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ColumnList"];
                    readonly "text/csv": components["schemas"]["ColumnList"];
                    readonly "text/markdown": components["schemas"]["ColumnList"];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly "crisis-by-words": {
        readonly parameters: {
            readonly query?: {
                /** @description A state that has already acted for the victim. May stand several times. */
                readonly acted?: readonly string[];
                /** @description A state that attacks. May stand several times. */
                readonly attacker?: readonly string[];
                /** @description Who does what it owes: all (the default), none, or a list as FRA,GBR. */
                readonly comply?: string;
                /** @description land, sea, air or cyber. Default: land. */
                readonly domain?: string;
                /** @description A fact that is known: asked, resisted, found, consulted, agreed or judged; no-asked for its opposite. May stand several times. */
                readonly fact?: readonly string[];
                /** @description A place of the gazetteer, or a state for its home territory. Default: the target's home territory. */
                readonly location?: string;
                /** @description An attacker that is no state, by name. May stand several times. */
                readonly nonstate?: readonly string[];
                /** @description territory, armed-forces, public-vessel or aircraft. Default: territory. */
                readonly object?: string;
                /** @description The day, as 1914-07-28. Default: the last day through which the record was checked. */
                readonly on?: string;
                /** @description The state attacked. */
                readonly target?: string;
                /** @description true, false or disputed. Default: true. */
                readonly unprovoked?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CrisisView"];
                    readonly "text/csv": components["schemas"]["CrisisView"];
                    readonly "text/markdown": components["schemas"]["CrisisView"];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly crisis: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CrisisBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CrisisView"];
                    readonly "text/csv": components["schemas"]["CrisisView"];
                    readonly "text/markdown": components["schemas"]["CrisisView"];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly data: {
        readonly parameters: {
            readonly query?: {
                /** @description true: also the data sets that could be brought in. */
                readonly known?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DatasetView"][];
                    readonly "text/csv": readonly components["schemas"]["DatasetView"][];
                    readonly "text/markdown": readonly components["schemas"]["DatasetView"][];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly citations: {
        readonly parameters: {
            readonly query?: {
                /** @description The id of a data set. */
                readonly dataset?: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CitationView"][];
                    readonly "text/csv": readonly components["schemas"]["CitationView"][];
                    readonly "text/markdown": readonly components["schemas"]["CitationView"][];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly figures: {
        readonly parameters: {
            readonly query?: {
                /** @description The day, as 1914-07-28. Default: the last day through which the record was checked. */
                readonly on?: string;
                /** @description A state: a common name, a state id or ISO code as FRA, cow:220 or gw:220. Names mean what they meant on the day. */
                readonly state?: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HeadlineFigures"];
                    readonly "text/csv": components["schemas"]["HeadlineFigures"];
                    readonly "text/markdown": components["schemas"]["HeadlineFigures"];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly obligations: {
        readonly parameters: {
            readonly query?: {
                /** @description Only obligations of this kind: defence, offence, neutrality, non-aggression, friendship, consultation, assistance, mobilisation, no-separate-peace, intelligence-sharing, arms-supply, basing, status-of-forces, exercises, dialogue, humanitarian or cooperation. */
                readonly kind?: string;
                /** @description A state: a common name, a state id or ISO code as FRA, cow:220 or gw:220. Names mean what they meant on the day. */
                readonly of?: string;
                /** @description The day, as 1914-07-28. Default: the last day through which the record was checked. */
                readonly on?: string;
                /** @description A state: a common name, a state id or ISO code as FRA, cow:220 or gw:220. Names mean what they meant on the day. */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ObligationView"][];
                    readonly "text/csv": readonly components["schemas"]["ObligationView"][];
                    readonly "text/markdown": readonly components["schemas"]["ObligationView"][];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly "panel-by-words": {
        readonly parameters: {
            readonly query?: {
                /** @description The whole table as a file: parquet, arrow, csv, csv.gz or dta. */
                readonly as?: string;
                /** @description Columns and families, separated by commas. */
                readonly columns?: string;
                /** @description true: each pair twice, once for either direction. */
                readonly directed?: string;
                /** @description politically-relevant, contiguous, majors, or a comparison as polity21 >= 6. */
                readonly filter?: readonly string[];
                /** @description Whose list of states: record, cow-states@2016, gw-states, isard. */
                readonly membership?: string;
                /** @description Columns of zeros and ones since whose last one is counted, separated by commas. */
                readonly spells?: string;
                /** @description Whose states and numbers: cow (the default) or gw. */
                readonly system?: string;
                /** @description What a row is about: state-year, dyad-year, triad-year, leader-year, alliance and so on. */
                readonly unit?: string;
                /** @description Years, as 1946-2016. */
                readonly years?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PanelView"];
                    readonly "text/csv": components["schemas"]["PanelView"];
                    readonly "text/markdown": components["schemas"]["PanelView"];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly panel: {
        readonly parameters: {
            readonly query?: {
                /** @description The whole table as a file: parquet, arrow, csv, csv.gz or dta. */
                readonly as?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": string;
                readonly "application/yaml": string;
                readonly "text/yaml": string;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PanelView"];
                    readonly "text/csv": components["schemas"]["PanelView"];
                    readonly "text/markdown": components["schemas"]["PanelView"];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly places: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PlaceRow"][];
                    readonly "text/csv": readonly components["schemas"]["PlaceRow"][];
                    readonly "text/markdown": readonly components["schemas"]["PlaceRow"][];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly states: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what holds on this day, as 1914-07-28. Default: all of the record. */
                readonly on?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["StateRow"][];
                    readonly "text/csv": readonly components["schemas"]["StateRow"][];
                    readonly "text/markdown": readonly components["schemas"]["StateRow"][];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly state: {
        readonly parameters: {
            readonly query?: {
                /** @description The day, as 1914-07-28. Default: the last day through which the record was checked. */
                readonly on?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description A state: a common name, a state id or ISO code as FRA, cow:220 or gw:220. Names mean what they meant on the day. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StateDossier"];
                    readonly "text/csv": components["schemas"]["StateDossier"];
                    readonly "text/markdown": components["schemas"]["StateDossier"];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly treaties: {
        readonly parameters: {
            readonly query?: {
                /** @description Only obligations of this kind: defence, offence, neutrality, non-aggression, friendship, consultation, assistance, mobilisation, no-separate-peace, intelligence-sharing, arms-supply, basing, status-of-forces, exercises, dialogue, humanitarian or cooperation. */
                readonly kind?: string;
                /** @description Only what holds on this day, as 1914-07-28. Default: all of the record. */
                readonly on?: string;
                /** @description A state: a common name, a state id or ISO code as FRA, cow:220 or gw:220. Names mean what they meant on the day. */
                readonly party?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["TreatyRow"][];
                    readonly "text/csv": readonly components["schemas"]["TreatyRow"][];
                    readonly "text/markdown": readonly components["schemas"]["TreatyRow"][];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly treaty: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what holds on this day, as 1914-07-28. Default: all of the record. */
                readonly on?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id, title or a common name of a treaty, as nato. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TreatyDossier"];
                    readonly "text/csv": components["schemas"]["TreatyDossier"];
                    readonly "text/markdown": components["schemas"]["TreatyDossier"];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readonly spending: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id, title or a common name of a treaty, as nato. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SpendingView"];
                    readonly "text/csv": components["schemas"]["SpendingView"];
                    readonly "text/markdown": components["schemas"]["SpendingView"];
                };
            };
            /** @description Bad Request */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
}
