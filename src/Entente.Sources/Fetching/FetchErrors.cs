using System.Net;
using Entente.Domain.Text;
using Entente.Sources.Rules;

namespace Entente.Sources.Fetching;

/// <summary>What a download says when it fails, in one voice.</summary>
internal static class FetchErrors
{
    public static ImportException MayNotFetch(Source source) =>
        new($"{source.Id} is not fetched: its publisher objects to downloads by software. {source.Licence.Line} {ByHand(source)}");

    public static ImportException NoAddress(Source source, string version, IEnumerable<string> fetchable) => new(
        $"No address is known from which a program may fetch {source.Id} {version}.{(PublisherAddresses.WhyNone(source.Id, version) is { } why ? $" {why}" : "")}{(fetchable.ToList() is { Count: > 0 } others ? $" Known for {string.Join(", ", others)}: name one with --version." : "")} {ByHand(source)}");

    public static ImportException NoRelease(Source source, string version) => new(
        $"'{version}' is no release of {source.Id} that this program reads; expected {string.Join(", ", source.Releases.Select(r => r.Version))}.{Nearest.Hint(version, source.Releases.Select(r => r.Version))}");

    public static FetchException Answer(Uri address, HttpStatusCode status) => new((int)status switch
    {
        404 or 410 => $"{address} is not there any more (answer {(int)status}). The publisher may have moved it: download the file by hand and bring it in with data add, or name a mirror with --from.",
        401 or 403 => $"{address} may not be read (answer {(int)status}). Download the file by hand and bring it in with data add.",
        _ => $"{address} answers {(int)status} where 200 is expected. Try again later, or download the file by hand and bring it in with data add.",
    });

    public static FetchException GaveUp(Uri address, int attempts, string reason, long bytes) =>
        new($"{address}: given up after {attempts} attempts without getting on; {reason}. {(bytes > 0 ? $"The {bytes:N0} bytes that arrived are kept; the same command goes on from there." : "Try again later.")}");

    public static FetchException NoHost(Uri address, Exception cause) => new($"The name {address.Host} is not known to the network. See whether this machine is online, then try again.", cause);

    public static FetchException NoTrust(Uri address, Exception cause) =>
        new($"{address.Host} cannot prove that it is who it says ({cause.Message.TrimEnd('.')}). Nothing was taken from it; download the file by hand and bring it in with data add.", cause);

    public static FetchException Downgrade(Uri from, Uri to) => new($"{from} leads on from https to http ({to}), where anybody could change the file; that is refused. Download the file by hand and bring it in with data add.");

    public static FetchException Scheme(Uri address) => new($"'{address}' is no address that can be fetched; expected one that begins with https:// or http://.");

    public static FetchException Redirects(Uri address, int limit) => new($"{address} leads on more than {limit} times, perhaps in a circle. Download the file by hand and bring it in with data add.");

    public static FetchException TooLarge(string file, long limit) => new($"{file} has more than {limit:N0} bytes; that is no dataset this program knows. Nothing was kept.");

    public static FetchException Held(string path) => new($"Another process is downloading '{path}'. Wait until it has ended, then try again.");

    public static FetchException NotWritten(string path, Exception cause) =>
        new($"Writing '{path}' failed: {cause.Message.TrimEnd('.')}. What arrived is kept. If the disk is full, make room or name another store with --store; the same command goes on from there.", cause);

    public static FetchException Checksum(string file, string expected, string found, string aside) => new(
        $"{file}: its checksum is {found}, where {expected} is expected. It was damaged on the way, or the publisher has changed it. The store is as it was; the file was set aside as {aside}. Try again; a newer edition comes in with data add once this program knows it.");

    public static FetchException Page(Uri address, string file) => new($"{address} answers with a page for people, not with {file}. Download the file by hand and bring it in with data add.");

    public static FetchException NoArchive(string file, Exception cause) => new($"{file}: the archive is damaged ({cause.Message.TrimEnd('.')}). It was deleted; try again.", cause);

    public static FetchException Outside(string file, string entry) => new($"{file}: its entry '{entry}' would be written outside of its folder; such an archive is no publisher's. It was deleted.");

    public static FetchException NothingWithin(string file, IEnumerable<string> expected) => new($"{file}: none of the files expected is in it: {string.Join(", ", expected)}. The publisher may have changed it; download the files by hand and bring them in with data add.");

    private static string ByHand(Source source) => $"Download it by hand{(source.Home is { } home ? $" from {home}" : "")} and bring it in with: entente data add {source.Id} PATH";
}
