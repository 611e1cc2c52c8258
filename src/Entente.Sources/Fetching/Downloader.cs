using System.Net;
using System.Security.Authentication;

namespace Entente.Sources.Fetching;

/// <summary>Brings one file from an address to the disk: resumed where it was left, tried again after a fault, and there as a whole or not at all.</summary>
/// <param name="http">Must not follow redirects by itself; see <see cref="Ordinary"/>.</param>
/// <param name="limits">How patient it is.</param>
/// <param name="clock">Measures pauses.</param>
public sealed class Downloader(HttpMessageInvoker http, FetchLimits limits, TimeProvider clock)
{
    /// <summary>Getting on by so much counts as success: the attempts begin anew.</summary>
    private const long Headway = 1 << 16;

    /// <summary>A client as a download needs it: no redirects, no unpacking on the way, since parts are asked for by their bytes.</summary>
    public static HttpMessageInvoker Ordinary() => new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(30) });

    /// <summary>Downloads an address to a path.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="path">Where it goes; until it is whole it stands there as <c>.part</c>.</param>
    /// <param name="progress">Told how many bytes are there, and how many there will be where the server says.</param>
    /// <param name="cancellation">Stops it; the part stays, and the same call goes on from there.</param>
    /// <exception cref="FetchException">It cannot be had; the message says why and what to do.</exception>
    public async Task Download(Uri address, string path, Action<long, long?>? progress = null, CancellationToken cancellation = default)
    {
        using var part = PartialFile.Open(path, address);
        for (int failures = 0; ;)
        {
            long before = part.Length;
            try
            {
                await Continue(address, part, progress, cancellation);
                part.Finish();
                return;
            }
            catch (PassingFaultException fault)
            {
                failures = part.Length - before >= Headway ? 1 : failures + 1;
                if (failures >= limits.Attempts)
                    throw FetchErrors.GaveUp(address, failures, fault.Message, part.Length);
                await Task.Delay(Pause(fault, failures), clock, cancellation);
            }
        }
    }

    private TimeSpan Pause(PassingFaultException fault, int failures)
    {
        var pause = fault.Pause ?? limits.FirstPause * Math.Pow(2, failures - 1);
        return pause < limits.LongestPause ? pause : limits.LongestPause;
    }

    private async Task Continue(Uri address, PartialFile part, Action<long, long?>? progress, CancellationToken cancellation)
    {
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            silence.CancelAfter(limits.Silence);
            using var answer = await Ask(address, part, silence.Token);
            if (Total(address, answer, part) is not { } total)
                return;
            await Read(address, answer, part, total, progress, silence);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new PassingFaultException($"the server said nothing for {limits.Silence.TotalSeconds:0.#} seconds");
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.NameResolutionError)
        {
            throw FetchErrors.NoHost(address, e);
        }
        catch (HttpRequestException e) when (e.InnerException is AuthenticationException cause)
        {
            throw FetchErrors.NoTrust(address, cause);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new PassingFaultException($"the connection broke ({e.Message.TrimEnd('.')})");
        }
    }

    /// <summary>The answer of the address that redirects lead to.</summary>
    private async Task<HttpResponseMessage> Ask(Uri address, PartialFile part, CancellationToken cancellation)
    {
        var at = address;
        for (int step = 0; step <= limits.Redirects; step++)
        {
            if (at.Scheme != Uri.UriSchemeHttps && at.Scheme != Uri.UriSchemeHttp)
                throw FetchErrors.Scheme(at);
            using var request = new HttpRequestMessage(HttpMethod.Get, at);
            request.Headers.TryAddWithoutValidation("User-Agent", "entente");
            part.AskForRest(request);
            var answer = await http.SendAsync(request, cancellation);
            if (answer is not { StatusCode: HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect, Headers.Location: { } to })
                return answer;
            answer.Dispose();
            var next = new Uri(at, to);
            if (at.Scheme == Uri.UriSchemeHttps && next.Scheme == Uri.UriSchemeHttp)
                throw FetchErrors.Downgrade(at, next);
            at = next;
        }
        throw FetchErrors.Redirects(address, limits.Redirects);
    }

    /// <summary>How long the whole file is (-1 when the server does not say); null when it is there already.</summary>
    private static long? Total(Uri address, HttpResponseMessage answer, PartialFile part)
    {
        var range = answer.Content.Headers.ContentRange;
        switch (answer.StatusCode)
        {
            case HttpStatusCode.OK:
                part.StartOver(answer);
                return answer.Content.Headers.ContentLength ?? -1;
            case HttpStatusCode.PartialContent when part.Length > 0 && range?.From == part.Length && part.IsSameEdition(answer):
                return range.Length ?? -1;
            case HttpStatusCode.RequestedRangeNotSatisfiable when part.Length > 0 && range?.Length == part.Length:
                return null;
            case HttpStatusCode.PartialContent or HttpStatusCode.RequestedRangeNotSatisfiable:
                part.StartOver(null);
                throw new PassingFaultException("the server sent another part than was asked for");
            case HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError:
                throw new PassingFaultException($"the server answers {(int)answer.StatusCode}", answer.Headers.RetryAfter?.Delta);
            default:
                throw FetchErrors.Answer(address, answer.StatusCode);
        }
    }

    private async Task Read(Uri address, HttpResponseMessage answer, PartialFile part, long total, Action<long, long?>? progress, CancellationTokenSource silence)
    {
        using var body = await answer.Content.ReadAsStreamAsync(silence.Token);
        byte[] buffer = new byte[1 << 16];
        while (true)
        {
            if (Math.Max(total, part.Length) > limits.MostBytes)
            {
                part.StartOver(null);
                throw FetchErrors.TooLarge(address.AbsoluteUri, limits.MostBytes);
            }
            silence.CancelAfter(limits.Silence);
            int read = await body.ReadAsync(buffer, silence.Token);
            if (read == 0)
                break;
            part.Write(buffer.AsSpan(0, read));
            progress?.Invoke(part.Length, total < 0 ? null : total);
        }
        if (total >= 0 && part.Length != total)
            throw new PassingFaultException($"the connection ended after {part.Length:N0} of {total:N0} bytes");
    }
}
