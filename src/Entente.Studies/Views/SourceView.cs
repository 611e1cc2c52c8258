using Entente.Domain.Text;
using Entente.Domain.Treaties;

namespace Entente.Studies.Views;

/// <summary>A source of a statement: title, citation, address, and how much of it was read.</summary>
public sealed record SourceView(string Treaty, string Title, string? Cite, string? Url, string Kind, string Read)
{
    public static SourceView Of(Treaty treaty, SourceNote source) => new(treaty.Id, source.Title, source.Cite, source.Url, source.Kind.Word(), source.Read.Word());

    /// <summary>Title, citation and address on one line.</summary>
    public string Line
    {
        get
        {
            string title = Title.TrimEnd('.');
            string? cite = Cite?.TrimEnd('.');
            string line = string.IsNullOrEmpty(cite) || cite == title ? title : $"{title}. {cite}";
            return string.IsNullOrEmpty(Url) || Url == title || Url == cite ? line : $"{line}. {Url}";
        }
    }
}
