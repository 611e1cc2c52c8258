using System.Collections.Immutable;
using System.ComponentModel;
using Entente.Studies.About;
using Entente.Studies.Briefs;
using Entente.Studies.Data;
using Entente.Studies.Figures;
using Entente.Studies.Places;
using Entente.Studies.Spending;
using Entente.Studies.States;
using Entente.Studies.Treaties;
using Entente.Studies.Views;
using Entente.Web.Answers;

namespace Entente.Web.Api;

/// <summary>The addresses that ask the record.</summary>
internal static class RecordEndpoints
{
    public static void MapRecord(this RouteGroupBuilder api)
    {
        api.Ask<ImmutableArray<StateRow>>("states", "The states of the record",
            (HttpContext http, Questions ask, [Description(Words.OnlyOn)] string? on) => Replies.Answer(http, () => ask.States(on))).WithName("states").WithTags("record");
        api.Ask<StateDossier>("states/{name}", "Who a state is on a day: names, codes, predecessors, treaties",
            (HttpContext http, Questions ask, [Description(Words.State)] string name, [Description(Words.On)] string? on) => Replies.Answer(http, () => ask.State(name, on))).WithName("state").WithTags("record");
        api.Ask<ImmutableArray<TreatyRow>>("treaties", "The treaties of the record",
            (HttpContext http, Questions ask, [Description(Words.State)] string? party, [Description(Words.OnlyOn)] string? on, [Description(Words.Kind)] string? kind) => Replies.Answer(http, () => ask.Treaties(party, on, kind))).WithName("treaties").WithTags("record");
        api.Ask<TreatyDossier>("treaties/{name}", "One treaty: parties with dates and weight, rules by article, reservations, institutions, sources",
            (HttpContext http, Questions ask, [Description(Words.Treaty)] string name, [Description(Words.OnlyOn)] string? on) => Replies.Answer(http, () => ask.Treaty(name, on))).WithName("treaty").WithTags("record");
        api.Ask<SpendingView>("treaties/{name}/spending", "What the parties of a treaty spent on their forces, year by year, from a data set in the store",
            (HttpContext http, Questions ask, [Description(Words.Treaty)] string name) => Replies.Answer(http, () => ask.Spending(name), isLasting: false)).WithName("spending").WithTags("record");
        api.Ask<ImmutableArray<ObligationView>>("obligations", "The obligations in force on a day",
            (HttpContext http, Questions ask, [Description(Words.State)] string? of, [Description(Words.State)] string? to, [Description(Words.On)] string? on, [Description(Words.Kind)] string? kind) => Replies.Answer(http, () => ask.Obligations(of, to, on, kind))).WithName("obligations").WithTags("record");
        api.Ask<Brief>("brief", "What two states owe each other on a day, and how they stand",
            (HttpContext http, Questions ask, [Description(Words.State)] string? a, [Description(Words.State)] string? b, [Description(Words.On)] string? on) => Replies.Answer(http, () => ask.Brief(a, b, on))).WithName("brief").WithTags("record");
        api.Ask<HeadlineFigures>("figures", "How much states weigh: spending, GDP, population and soldiers, with year and source",
            (HttpContext http, Questions ask, [Description(Words.State)] string[]? state, [Description(Words.On)] string? on) => Replies.Answer(http, () => ask.Figures(state ?? [], on))).WithName("figures").WithTags("record");
        api.Ask<ImmutableArray<PlaceRow>>("places", "The places at which an incident can be put", (HttpContext http, Questions ask) => Replies.Answer(http, ask.Places)).WithName("places").WithTags("record");
        api.Ask<IReadOnlyList<DatasetView>>("data", "What is in the store of public data sets",
            (HttpContext http, Questions ask, [Description("true: also the data sets that could be brought in.")] string? known) => Replies.Answer(http, () => ask.Data(known), isLasting: false)).WithName("data").WithTags("about");
        api.Ask<IReadOnlyList<CitationView>>("data/citations", "The works to cite for data sets, or for all in the store",
            (HttpContext http, Questions ask, [Description("The id of a data set.")] string[]? dataset) => Replies.Answer(http, () => ask.Citations(dataset ?? []), isLasting: false)).WithName("citations").WithTags("about");
        api.Ask<AboutRecord>("about", "The record: its day, how much it holds, licences, version", (HttpContext http, Questions ask) => Replies.Answer(http, ask.About)).WithName("about").WithTags("about");
    }
}
