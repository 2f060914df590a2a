using System.Net;
using EcomBot.Bot.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;

namespace EcomBot.Tests.Bot.Staff;

/// <summary>A role that may not, cannot: at every endpoint of the staff pages, whichever there are.</summary>
public sealed class StaffRolesTests
{
    private static readonly Dictionary<string, string> PolicyOf = new()
    {
        ["/desk"] = StaffPolicies.Agent,
        ["/insights"] = StaffPolicies.Analyst,
        ["/staff/audit"] = StaffPolicies.Admin,
    };

    // For everybody: signing in and out. /staff itself sends those who are signed in to their page.
    private static readonly string[] Open = ["/staff/sign-in", "/staff/sign-in/directory", "/staff/sign-out", "/staff/denied", "/staff/openid"];

    private static readonly (string Role, string[] Policies)[] May =
    [
        (StaffRoles.Agent, [StaffPolicies.Agent]),
        (StaffRoles.Analyst, [StaffPolicies.Analyst]),
        (StaffRoles.Admin, [StaffPolicies.Agent, StaffPolicies.Analyst, StaffPolicies.Admin]),
    ];

    [Fact]
    public async Task Every_endpoint_has_the_policy_of_its_page()
    {
        await using var host = await StaffHost.OpenAsync();

        foreach (var endpoint in Guarded(host))
        {
            var policies = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy);
            Assert.True(policies.Contains(RequiredFor(PathOf(endpoint))), $"{endpoint.DisplayName} is not guarded by {RequiredFor(PathOf(endpoint))}.");
        }
    }

    [Fact]
    public async Task Nobody_who_is_not_signed_in_reaches_one()
    {
        await using var host = await StaffHost.OpenAsync();
        using var browser = host.Browse();

        foreach (var (method, path) in Calls(host))
        {
            Assert.Equal((method, path, HttpStatusCode.Unauthorized), (method, path, await TryAsync(browser, method, path)));
        }
    }

    [Fact]
    public async Task A_role_that_may_not_cannot()
    {
        await using var host = await StaffHost.OpenAsync();

        foreach (var (role, policies) in May)
        {
            using var browser = await host.SignInAsync($"{role}-1", role);
            foreach (var (method, path) in Calls(host))
            {
                var status = await TryAsync(browser, method, path);
                Assert.Equal((role, method, path, policies.Contains(RequiredFor(path))), (role, method, path, status != HttpStatusCode.Forbidden));
            }
        }
    }

    [Fact]
    public async Task What_changes_anything_needs_the_token_of_a_page()
    {
        await using var host = await StaffHost.OpenAsync();
        using var browser = await host.SignInAsync("ada", StaffRoles.Admin);

        foreach (var (method, path) in Calls(host).Where(call => call.Method != "GET"))
        {
            Assert.Equal((method, path, HttpStatusCode.BadRequest), (method, path, await TryAsync(browser, method, path)));
        }
    }

    private static IEnumerable<(string Method, string Path)> Calls(StaffHost host) =>
        from endpoint in Guarded(host)
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (method, Filled(PathOf(endpoint)));

    private static IEnumerable<RouteEndpoint> Guarded(StaffHost host) => host.Endpoints
        .Where(endpoint => PathOf(endpoint) is var path
        && (PolicyOf.Keys.Any(root => Below(path, root)) || (Below(path, "/staff") && path != "/staff" && !Open.Contains(path))));

    private static string RequiredFor(string path) => PolicyOf.Single(rule => Below(path, rule.Key)).Value;

    private static string PathOf(RouteEndpoint endpoint) => $"/{endpoint.RoutePattern.RawText!.Trim('/')}";

    private static string Filled(string path) => System.Text.RegularExpressions.Regex.Replace(path, @"\{[^}]+\}", "1");

    private static bool Below(string path, string root) => path == root || path.StartsWith($"{root}/", StringComparison.Ordinal);

    // A stream goes on: its head says enough.
    private static async Task<HttpStatusCode> TryAsync(StaffBrowser browser, string method, string path)
    {
        using var request = new HttpRequestMessage(new(method), path);
        using var answer = await browser.BeginAsync(request);
        return answer.StatusCode;
    }
}
