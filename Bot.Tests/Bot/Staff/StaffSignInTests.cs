using System.Net;
using EcomBot.Bot.Staff;
using EcomBot.Bot.Staff.Accounts;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Staff;

/// <summary>People of the shop sign in with accounts of the bot's own.</summary>
public sealed class StaffSignInTests
{
    [Fact]
    public async Task A_person_signs_in_sees_the_audit_and_signs_out()
    {
        await using var host = await StaffHost.OpenAsync();
        using var browser = await host.SignInAsync("Ada", StaffRoles.Admin);

        var audit = await browser.ReadAsync("/staff/audit");
        var (left, afterwards) = (await browser.PostAsync("/staff/sign-out"), await browser.OpenAsync("/staff/audit"));

        Assert.Contains("Signed in", audit, StringComparison.Ordinal);
        Assert.Contains("ada", audit, StringComparison.Ordinal);
        Assert.Equal("/staff/sign-in", left.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Redirect, afterwards.StatusCode);
        Assert.Contains("/staff/sign-in?to=%2Fstaff%2Faudit", afterwards.Headers.Location?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookies_are_for_this_host_for_encryption_and_for_no_script()
    {
        await using var host = await StaffHost.OpenAsync();
        using var browser = host.Browse();
        var password = await host.Services.GetRequiredService<StaffAccounts>().SetAsync("ada", StaffRoles.Agent, default);

        var page = await browser.OpenAsync("/staff/sign-in");
        var answer = await browser.SignInAsync("ada", password);

        var cookies = page.Headers.GetValues("Set-Cookie").Concat(answer.Headers.GetValues("Set-Cookie")).ToList();
        Assert.Contains(cookies,
            cookie => cookie.StartsWith("__Host-ecombot-csrf=", StringComparison.Ordinal)
            && cookie.Contains("samesite=strict", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(cookies,
            cookie => cookie.StartsWith("__Host-ecombot-staff=", StringComparison.Ordinal)
            && cookie.Contains("samesite=lax", StringComparison.OrdinalIgnoreCase));
        Assert.All(cookies, cookie => Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.All(cookies, cookie => Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Every_answer_forbids_frames_other_sources_and_keeping()
    {
        await using var host = await StaffHost.OpenAsync();
        using var browser = host.Browse();

        foreach (var path in (string[])["/staff/sign-in", "/staff/audit", "/desk", "/insights", "/staff/nothing"])
        {
            var answer = await browser.OpenAsync(path);
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
            Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_not_sent_by_our_page_changes_nothing()
    {
        await using var host = await StaffHost.OpenAsync();
        using var browser = await host.SignInAsync("ada", StaffRoles.Admin);
        using var forged = new HttpRequestMessage(HttpMethod.Post, "/staff/sign-out") { Content = new FormUrlEncodedContent([]) };

        var refused = await browser.SendAsync(forged);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/staff/audit")).StatusCode);
    }

    [Theory]
    [InlineData("ada", "wrong")]
    [InlineData("nobody", "wrong")]
    [InlineData("", "")]
    public async Task A_wrong_name_or_password_signs_nobody_in_and_tells_no_difference(string name, string password)
    {
        await using var host = await StaffHost.OpenAsync();
        using var ada = await host.SignInAsync("ada", StaffRoles.Admin);
        using var browser = host.Browse();

        var answer = await browser.SignInAsync(name, password);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("Name or password is wrong.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.OpenAsync("/staff/audit")).StatusCode);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_waits_a_minute()
    {
        await using var shop = await TestShop.OpenAsync();
        await using var host = await StaffHost.OpenOnAsync(shop);
        var accounts = new StaffAccounts(host.Services.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<EcomBot.Bot.Storage.BotContext>>(), shop.Time);
        var password = await accounts.SetAsync("ada", StaffRoles.Agent, default);

        for (var tried = 0; tried < 5; tried++)
        {
            Assert.Null(await accounts.FindAsync("ada", "wrong", default));
        }
        var locked = await accounts.FindAsync("ada", password, default);
        shop.Time.Advance(TimeSpan.FromSeconds(61));

        Assert.Null(locked);
        Assert.NotNull(await accounts.FindAsync("ADA ", password, default));
    }

    [Fact]
    public async Task A_new_password_ends_what_was_signed_in_with_the_old_one()
    {
        await using var host = await StaffHost.OpenAsync();
        using var browser = await host.SignInAsync("ada", StaffRoles.Admin);
        var before = await browser.OpenAsync("/staff/audit");

        await host.Services.GetRequiredService<StaffAccounts>().SetAsync("ada", StaffRoles.Admin, default);

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.OpenAsync("/staff/audit")).StatusCode);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task Nobody_is_sent_to_another_site(string to)
    {
        await using var host = await StaffHost.OpenAsync();
        using var browser = await host.SignInAsync("ada", StaffRoles.Agent);

        var answer = await browser.SignInAsync("ada", host.PasswordOf("ada"), to);

        Assert.Equal("/staff", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Instances_on_one_database_take_each_others_cookies()
    {
        await using var shop = await TestShop.OpenAsync();
        await using var first = await StaffHost.OpenOnAsync(shop);
        await using var second = await StaffHost.OpenOnAsync(shop);
        using var browser = await first.SignInAsync("ada", StaffRoles.Admin);
        using var moved = second.Browse();
        foreach (Cookie cookie in browser.Cookies)
        {
            moved.Keep(cookie);
        }

        Assert.Equal(HttpStatusCode.OK, (await moved.OpenAsync("/staff/audit")).StatusCode);
    }

    [Fact]
    public async Task The_first_account_is_made_once()
    {
        await using var host = await StaffHost.OpenAsync();
        var accounts = host.Services.GetRequiredService<StaffAccounts>();

        var password = await accounts.TryMakeFirstAsync(FirstAccount.Name, default);

        Assert.NotNull(await accounts.FindAsync(FirstAccount.Name, password!, default));
        Assert.Null(await accounts.TryMakeFirstAsync(FirstAccount.Name, default));
    }
}
