using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Studies.About;
using Entente.Studies.Atlas.Layers;
using Entente.Studies.Briefs;
using Entente.Studies.Casebooks;
using Entente.Studies.Comparisons;
using Entente.Studies.Coverages;
using Entente.Studies.Crises;
using Entente.Studies.Data;
using Entente.Studies.Drafting;
using Entente.Studies.Panels;
using Entente.Studies.Places;
using Entente.Studies.States;
using Entente.Studies.Treaties;
using Entente.Studies.Views;

namespace Entente.Rendering;

/// <summary>JSON of every answer: snake_case keys in the order of the types, indented, letters beyond ASCII as they are.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(AtopAgreement))]
[JsonSerializable(typeof(Brief))]
[JsonSerializable(typeof(Coverage))]
[JsonSerializable(typeof(CrisisView))]
[JsonSerializable(typeof(CasebookResult))]
[JsonSerializable(typeof(Draft))]
[JsonSerializable(typeof(ImmutableArray<ObligationView>))]
[JsonSerializable(typeof(ImmutableArray<TreatyRow>))]
[JsonSerializable(typeof(TreatyDossier))]
[JsonSerializable(typeof(StateDossier))]
[JsonSerializable(typeof(Studies.Figures.HeadlineFigures))]
[JsonSerializable(typeof(ImmutableArray<string>))]
[JsonSerializable(typeof(IReadOnlyList<DatasetView>))]
[JsonSerializable(typeof(IReadOnlyList<CitationView>))]
[JsonSerializable(typeof(AdditionView))]
[JsonSerializable(typeof(CellView))]
[JsonSerializable(typeof(ColumnList))]
[JsonSerializable(typeof(PanelView))]
[JsonSerializable(typeof(PanelCellView))]
[JsonSerializable(typeof(DiffView))]
[JsonSerializable(typeof(VerificationView))]
[JsonSerializable(typeof(VersionView))]
[JsonSerializable(typeof(AboutRecord))]
[JsonSerializable(typeof(CaseView))]
[JsonSerializable(typeof(ImmutableArray<CaseRow>))]
[JsonSerializable(typeof(ImmutableArray<PlaceRow>))]
[JsonSerializable(typeof(ImmutableArray<StateRow>))]
[JsonSerializable(typeof(LayerList))]
[JsonSerializable(typeof(Studies.Spending.SpendingView))]
[JsonSerializable(typeof(LayerTies))]
public sealed partial class AnswerJson : JsonSerializerContext
{
    public static AnswerJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
