using System.ComponentModel;
using System.Text;
using Entente.Studies;
using Entente.Studies.Panels;
using Entente.Web.Answers;

namespace Entente.Web.Api;

/// <summary>The addresses that make tables for analysis, and tell which columns there are.</summary>
internal static class PanelEndpoints
{
    public static void MapPanels(this RouteGroupBuilder api)
    {
        api.Ask<ColumnList>("columns", "Which columns a panel can have: unit, source, years, meaning",
            (HttpContext http, Questions ask, [Description("Words that name, family, source or label must have.")] string? search, [Description(Words.Unit)] string? unit, [Description(Words.System)] string? system) =>
                Replies.Answer(http, () => ask.Columns(search, unit, system), isLasting: false)).WithName("columns").WithTags("panels");
        api.Ask<PanelView>("panel", "A panel by words: what it is and its first rows; with as, the whole table as a file",
            (HttpContext http, PanelDesk panels, [Description(Words.Unit)] string? unit, [Description("Columns and families, separated by commas.")] string? columns, [Description("Years, as 1946-2016.")] string? years,
                [Description(Words.System)] string? system, [Description("true: each pair twice, once for either direction.")] string? directed, [Description("politically-relevant, contiguous, majors, or a comparison as polity21 >= 6.")] string[]? filter,
                [Description("Columns of zeros and ones since whose last one is counted, separated by commas.")] string? spells, [Description("Whose list of states: record, cow-states@2016, gw-states, isard.")] string? membership,
                [Description(Words.As)] string? @as) => Answer(http, panels, () => PanelDesk.Recipe(unit, columns, years, system, directed, filter ?? [], spells, membership), @as)).WithName("panel-by-words").WithTags("panels");
        var post = Post;
        api.MapPost("panel", post).Described<PanelView>("The same for a recipe, in YAML or JSON", post).Accepts<string>("application/yaml", "text/yaml", "application/json")
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType).WithName("panel").WithTags("panels");
    }

    private static async Task Post(HttpContext http, PanelDesk panels, [Description(Words.As)] string? @as)
    {
        if (http.Request.ContentType is not { } type || !(type.Contains("yaml", StringComparison.OrdinalIgnoreCase) || http.Request.HasJsonContentType()))
            throw new BadHttpRequestException("The body is a recipe: send it with Content-Type: application/yaml or application/json", StatusCodes.Status415UnsupportedMediaType);
        using var reader = new StreamReader(http.Request.Body, new UTF8Encoding(false, true));
        string text;
        try
        {
            text = await reader.ReadToEndAsync(http.RequestAborted);
        }
        catch (DecoderFallbackException e)
        {
            throw new QuestionException($"The recipe is not UTF-8: {e.Message}");
        }
        await Answer(http, panels, () => PanelDesk.Recipe(text), @as);
    }

    private static async Task Answer(HttpContext http, PanelDesk panels, Func<Panels.Recipes.Recipe> recipe, string? form)
    {
        if (form is null)
        {
            await Replies.Answer(http, () => panels.View(recipe(), http.RequestAborted), isLasting: false);
            return;
        }
        Replies.Check(http.Request);
        await using var file = await panels.FileAsync(recipe, form, http.RequestAborted);
        http.Response.ContentType = file.ContentType;
        http.Response.ContentLength = file.Content.Length;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"panel.{form}\"";
        http.Response.Headers.CacheControl = "no-store";
        await file.Content.CopyToAsync(http.Response.Body, http.RequestAborted);
    }
}
