using Entente.Domain.Text;
using Entente.Domain.Treaties;

namespace Entente.Studies.Views;

/// <summary>A source of a statement: title, citation, address, and how much of it was read.</summary>
public sealed record SourceView(string Treaty, string Title, string? Cite, string? Url, string Kind, string Read)
{
    public static SourceView Of(Treaty treaty, SourceNote source) => new(treaty.Id, source.Title, source.Cite, source.Url, source.Kind.Word(), source.Read.Word());

    /// <summary>Title, citation and address on one line.</summary>
    public string Line => string.Join(". ", new[] { Title.TrimEnd('.'), Cite?.TrimEnd('.'), Url }.Where(p => !string.IsNullOrEmpty(p) && p != Title.TrimEnd('.')).Prepend(Title.TrimEnd('.')).Distinct());
}
