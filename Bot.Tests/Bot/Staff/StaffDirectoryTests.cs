using System.Net;
using EcomBot.Bot.Staff;

namespace EcomBot.Tests.Bot.Staff;

/// <summary>People of the shop sign in at its directory by OpenID Connect.</summary>
public sealed class StaffDirectoryTests
{
    [Fact]
    public async Task A_person_of_the_directory_signs_in_with_the_roles_it_gives()
    {
        await using var directory = await DirectoryPeer.StartAsync();
        await using var host = await StaffHost.OpenAsync(directory.Settings);
        using var browser = host.Browse();
        directory.Claims["roles"] = new[] { "EcomBot.Admin", "Something.Else" };

        var back = await SignInAsync(browser, directory, "/staff/audit");
        var audit = await browser.ReadAsync("/staff/audit");

        Assert.Equal("/staff/audit", back.Headers.Location?.ToString());
        Assert.Contains("Grace Hopper", audit, StringComparison.Ordinal);
        Assert.Contains("person-1", audit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_without_a_role_sees_nothing()
    {
        await using var directory = await DirectoryPeer.StartAsync();
        await using var host = await StaffHost.OpenAsync(directory.Settings);
        using var browser = host.Browse();
        directory.Claims["roles"] = new[] { StaffRoles.Admin };

        await SignInAsync(browser, directory, "/staff/audit");
        var audit = await browser.OpenAsync("/staff/audit");

        Assert.Contains("/staff/denied", audit.Headers.Location?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_of_another_sign_in_signs_nobody_in()
    {
        await using var directory = await DirectoryPeer.StartAsync();
        await using var host = await StaffHost.OpenAsync(directory.Settings);
        using var browser = host.Browse();
        directory.Nonce = "another";

        var back = await SignInAsync(browser, directory, "/staff/audit");

        Assert.Equal("/staff/sign-in?failed=directory", back.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await browser.OpenAsync("/staff/audit")).StatusCode);
    }

    [Fact]
    public async Task A_sign_in_that_another_browser_began_signs_nobody_in()
    {
        await using var directory = await DirectoryPeer.StartAsync();
        await using var host = await StaffHost.OpenAsync(directory.Settings);
        using var attacker = host.Browse();
        using var victim = host.Browse();
        var asked = await attacker.OpenAsync("/staff/sign-in/directory");

        var back = await victim.OpenAsync(directory.SignIn(asked.Headers.Location!));

        Assert.Equal("/staff/sign-in?failed=directory", back.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Where_there_is_a_directory_passwords_are_not_asked_for()
    {
        await using var directory = await DirectoryPeer.StartAsync();
        await using var host = await StaffHost.OpenAsync(directory.Settings);
        using var browser = host.Browse();

        var page = await browser.ReadAsync("/staff/sign-in");
        var answer = await browser.PostAsync("/staff/sign-in", ("name", "admin"), ("password", "x"));

        Assert.Contains("Sign in with your work account", page, StringComparison.Ordinal);
        Assert.DoesNotContain("password", page, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> SignInAsync(StaffBrowser browser, DirectoryPeer directory, string to)
    {
        var asked = await browser.OpenAsync($"/staff/sign-in/directory?to={Uri.EscapeDataString(to)}");
        return await browser.OpenAsync(directory.SignIn(asked.Headers.Location!));
    }
}
