namespace Entente.Web.Api;

/// <summary>Which part of the server an address belongs to.</summary>
internal static class Addresses
{
    /// <summary>Whether somebody asks the record there, by the interface or by the tools.</summary>
    public static bool IsQuestion(PathString path) => IsBelow(path, "/api") || IsBelow(path, "/mcp");

    public static bool IsBelow(PathString path, string root) => path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase);
}
