using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Entente.Web.Api;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Entente.Web.Guarding;

/// <summary>How much one asker may take: size, time, rate, connections, names.</summary>
internal static class Limits
{
    public const int LargestBody = 64 * 1024;

    private const int LargestLine = 8 * 1024;
    private const int LargestHeaders = 16 * 1024;
    private const int MostHeaders = 64;

    // A connection that only waits costs a few kilobytes; the bound keeps a flood of them below the files that a process may have open.
    private const int MostConnections = 16_000;

    // Who is slower than this over a whole grace period is not a person with a slow line.
    private static readonly MinDataRate Slowest = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));

    public static void Apply(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = LargestBody;
        server.Limits.MaxRequestLineSize = LargestLine;
        server.Limits.MaxRequestHeadersTotalSize = LargestHeaders;
        server.Limits.MaxRequestHeaderCount = MostHeaders;
        server.Limits.MaxConcurrentConnections = MostConnections;
        server.Limits.MaxConcurrentUpgradedConnections = 0;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        server.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        server.Limits.MinRequestBodyDataRate = Slowest;
        server.Limits.MinResponseDataRate = Slowest;
    }

    public static void Apply(RequestTimeoutOptions timeouts) =>
        timeouts.DefaultPolicy = new() { Timeout = TimeSpan.FromSeconds(20), TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable };

    /// <param name="limiter">The options to set.</param>
    /// <param name="rate">Requests a second for one address; 0 for no limit. Twice as many may come at once.</param>
    public static void Apply(RateLimiterOptions limiter, int rate)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) => new(new Problem(StatusCodes.Status429TooManyRequests, $"One address may ask {rate} times a second.").WriteAsync(rejected.HttpContext));
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => rate == 0 || !Addresses.IsQuestion(http.Request.Path)
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetTokenBucketLimiter(Asker(http.Connection.RemoteIpAddress), _ => new()
            {
                TokenLimit = 2 * rate, TokensPerPeriod = Math.Max(1, rate / 10), ReplenishmentPeriod = TimeSpan.FromSeconds(rate >= 10 ? 0.1 : 1.0 / rate), QueueLimit = 0, AutoReplenishment = true,
            }));
    }

    public static void Apply(HostFilteringOptions hosts, Settings settings)
    {
        // On all addresses, and with no name given, nobody can say under which name the machine is known.
        bool isAnywhere = settings.Hosts.Count == 0 && (settings.Bind.Equals(IPAddress.Any) || settings.Bind.Equals(IPAddress.IPv6Any));
        hosts.AllowedHosts = isAnywhere ? ["*"] : ["localhost", "127.0.0.1", "[::1]", Written(settings.Bind), .. settings.Hosts];
        hosts.AllowEmptyHosts = false;
        hosts.IncludeFailureMessage = false;
    }

    private static string Written(IPAddress address) => address.AddressFamily is AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();

    // A household has a network of version 6 to itself: its first half tells who asks.
    private static string Asker(IPAddress? address) =>
        address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address?.ToString() ?? "";
}
