using System.Net;
using EcomBot.Bot.Staff;
using EcomBot.Tests.Bot.Staff;
using EcomBot.Tests.Fakes;
using MimeKit;

namespace EcomBot.Tests.Bot.Agents;

/// <summary>Who asks for a person outside the working hours is answered by e-mail.</summary>
public sealed class MailAnswerTests
{
    // A day on which nobody is there is not today.
    private static readonly string[] Closed = [$"--Handoff:Days:0={DateTime.UtcNow.AddDays(3).DayOfWeek}"];

    [Fact]
    public async Task A_person_answers_from_the_desk_and_the_customer_gets_an_email()
    {
        await using var server = new FakeMailServer(refusals: 1);
        await using var host = await StaffHost.OpenAsync([.. Closed, .. Smtp(server)]);
        var customer = await WaitAsync(host);
        using var maria = await host.SignInAsync("Maria", StaffRoles.Agent);
        var talk = await TakeAsync(maria);

        var page = await maria.ReadAsync(talk);
        var refused = await maria.PostAsync($"{talk}/mail", ("text", "It comes tomorrow."));
        var sent = await maria.PostAsync($"{talk}/mail", ("text", "It comes tomorrow."));
        var mail = await MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(await server.FirstAsync())));
        var after = await maria.ReadAsync(talk);
        await maria.PostAsync($"{talk}/give-back", ("version", "1"));

        Assert.Contains("Your answer by e-mail", page, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Redirect), (refused.StatusCode, sent.StatusCode));
        Assert.Equal(("eva.stone@example.com", "Our answer to your question"), (mail.To.Mailboxes.Single().Address, mail.Subject));
        Assert.Equal("It comes tomorrow.\n\nMaria\n\nYou wrote to us: my chair never came", mail.TextBody!.ReplaceLineEndings("\n").Trim());
        Assert.Null(mail.Headers["Auto-Submitted"]);
        Assert.Contains("Sent by e-mail: It comes tomorrow.", after, StringComparison.Ordinal);
        Assert.DoesNotContain(await customer.HeardAsync(), text => text.Contains("Maria", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_has_not_got_the_conversation_sends_nothing()
    {
        await using var server = new FakeMailServer();
        await using var host = await StaffHost.OpenAsync([.. Closed, .. Smtp(server)]);
        await WaitAsync(host);
        using var maria = await host.SignInAsync("Maria", StaffRoles.Agent);
        using var jonas = await host.SignInAsync("Jonas", StaffRoles.Agent);
        var talk = await TakeAsync(maria);
        await jonas.ReadAsync(talk);

        var foreign = await jonas.PostAsync($"{talk}/mail", ("text", "Hello"));

        Assert.Equal(HttpStatusCode.Conflict, foreign.StatusCode);
        Assert.DoesNotContain("Sent by e-mail", await maria.ReadAsync(talk), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_mail_server_the_page_says_so()
    {
        await using var host = await StaffHost.OpenAsync(Closed);
        await WaitAsync(host);
        using var maria = await host.SignInAsync("Maria", StaffRoles.Agent);
        var talk = await TakeAsync(maria);

        var page = await maria.ReadAsync(talk);
        var refused = await maria.PostAsync($"{talk}/mail", ("text", "Hello"));

        Assert.Contains("the bot has no mail server", page, StringComparison.Ordinal);
        Assert.Contains("mailto:eva.stone@example.com", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
    }

    private static string[] Smtp(FakeMailServer server) =>
        ["--Smtp:Host=127.0.0.1", $"--Smtp:Port={server.Port}", "--Smtp:Security=None", "--Smtp:From=shop@example.com", "--Smtp:Timeout=00:01:00",
            "--SignIn:RequireCode=false"];

    private static async Task<DeskCustomer> WaitAsync(StaffHost host)
    {
        var customer = await DeskCustomer.WaitAsync(host, "my chair never came");
        await customer.SayAsync("eva.stone@example.com");
        Assert.Contains(await customer.HeardAsync(), text => text.StartsWith("Somebody will answer you at eva.stone@example.com", StringComparison.Ordinal));
        return customer;
    }

    private static async Task<string> TakeAsync(StaffBrowser person)
    {
        var list = await person.ReadAsync("/desk");
        var talk = list[list.IndexOf("/desk/talks/", StringComparison.Ordinal)..].Split('"')[0];
        await person.ReadAsync(talk);
        Assert.Equal(HttpStatusCode.Redirect, (await person.PostAsync($"{talk}/take", ("version", "0"))).StatusCode);
        return talk;
    }
}
