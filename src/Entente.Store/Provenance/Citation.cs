using System.Text;

namespace Entente.Store.Provenance;

/// <summary>A work to cite: an article, a book, a dataset.</summary>
/// <param name="Key">Its BibTeX key, as <c>Leeds2002ATOP</c>.</param>
/// <param name="Kind">Its BibTeX kind: <c>article</c>, <c>book</c>, <c>incollection</c>, <c>misc</c>.</param>
/// <param name="Authors">Authors as <c>Family, Given</c>, in order; an institution stands alone, without a comma.</param>
/// <param name="Year">The year of publication.</param>
/// <param name="Title">The title of the work itself.</param>
public sealed record Citation(string Key, string Kind, IReadOnlyList<string> Authors, int Year, string Title)
{
    /// <summary>Journal, or the book in which the work stands.</summary>
    public string? Container { get; init; }

    public string? Volume { get; init; }

    public string? Pages { get; init; }

    public string? Publisher { get; init; }

    public string? Doi { get; init; }

    public string? Url { get; init; }

    /// <summary>As a line of text: authors, year, title, where it appeared.</summary>
    public string Plain
    {
        get
        {
            var text = new StringBuilder($"{string.Join("; ", Authors).TrimEnd('.')}. {Year}. “{Title}.”");
            if (Container is not null)
                text.Append($" {Container}");
            if (Volume is not null)
                text.Append($" {Volume}");
            if (Pages is not null)
                text.Append(Volume is null ? $", {Pages}" : $": {Pages}");
            if (Container is not null)
                text.Append('.');
            if (Publisher is not null)
                text.Append($" {Publisher}.");
            if (Doi is not null)
                text.Append($" https://doi.org/{Doi}");
            else if (Url is not null)
                text.Append($" {Url}");
            return text.ToString();
        }
    }

    /// <summary>As a BibTeX entry, ends with a line feed.</summary>
    public string BibTeX
    {
        get
        {
            var text = new StringBuilder($"@{Kind}{{{Key},\n");
            Field("author", string.Join(" and ", Authors.Select(a => a.Contains(',') ? a : $"{{{a}}}")));
            Field("year", Year.ToString());
            Field("title", $"{{{Title}}}");
            Field(Kind switch { "article" => "journal", "incollection" => "booktitle", _ => "howpublished" }, Container);
            Field("volume", Volume);
            Field("pages", Pages?.Replace("–", "--"));
            Field("publisher", Publisher);
            Field("doi", Doi);
            Field("url", Url);
            return text.Append("}\n").ToString();

            void Field(string name, string? value)
            {
                if (value is not null)
                    text.Append($"  {name} = {{{value}}},\n");
            }
        }
    }
}
