using System.Globalization;
using EcomBot.Bot.Agents.Held;
using EcomBot.Bot.Proactive.Sending;
using EcomBot.Bot.Staff;
using EcomBot.Bot.Storage;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Storage;
using EcomBot.Dialogs.Notices;
using EcomBot.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace EcomBot.Tests.Bot.Proactive;

/// <summary>What customers are told when a request of theirs that was held is decided.</summary>
public sealed class DecisionNewsTests
{
    private const string Refused =
        "Your request for order #W2611337 (return) was checked. We cannot do it, and nothing was changed. The reason: It was worn. If you want to talk about it, ask me for a person.";

    private static readonly CaseId Case = new("CASE-2611337-1");

    [Fact]
    public async Task A_refusal_is_told_at_once_with_its_reason_though_nobody_asked_for_news_and_it_is_night()
    {
        await using var host = await ProactiveHost.StartAsync("--Proactive:MostADay=1");
        await HoldAsync(host);
        host.Clock.Set(ProactiveHost.Noon.Date.AddDays(1).AddHours(3));
        await host.SignInAsync();

        await DecideAsync(host, isApproved: false);
        await ProactiveHost.UntilAsync(() => host.Heard.Contains(Refused), () => string.Join('\n', host.Heard));

        var row = await host.DoneAsync(nameof(NoticeKind.RequestRefused));
        Assert.Equal((NoticeState.Sent, "facebook/conversations/" + ProactiveHost.Ana), (row.State, row.Key));
        Assert.Single(await host.NoticesAsync());
    }

    [Fact]
    public async Task Outside_Messengers_window_a_decision_is_not_sent_and_is_counted()
    {
        await using var host = await ProactiveHost.StartAsync();
        await HoldAsync(host);
        await host.SignInAsync();
        host.Clock.Pass(TimeSpan.FromHours(24));
        var before = await host.QuietAsync();

        await DecideAsync(host, isApproved: true);
        var row = await host.DoneAsync(nameof(NoticeKind.RequestApproved));

        Assert.Equal((NoticeState.Dropped, NoticeReason.Closed), (row.State, row.Reason));
        Assert.Equal(before, host.Heard);
        await host.CountsAsync("bot_notices_closed_total{kind=\"RequestApproved\",channel=\"facebook\"} 1");
    }

    [Fact]
    public async Task Where_mail_can_be_sent_a_decision_comes_by_email_as_well()
    {
        await using var server = new FakeMailServer();
        await using var host = await ProactiveHost.StartAsync(
            "--Smtp:Host=127.0.0.1", $"--Smtp:Port={server.Port}", "--Smtp:Security=None", "--Smtp:From=shop@example.com", "--SignIn:RequireCode=false");
        await HoldAsync(host);
        await host.SignInAsync();

        await DecideAsync(host, isApproved: false);
        var mail = await MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(await server.FirstAsync())));
        await ProactiveHost.UntilAsync(() => host.Heard.Contains(Refused), () => string.Join('\n', host.Heard));

        Assert.Equal(("ana.silva@example.com", "Order #W2611337: your request was checked"), (mail.To.Mailboxes.Single().Address, mail.Subject));
        Assert.Equal($"Hello Ana,\n\n{Refused}", mail.TextBody!.ReplaceLineEndings("\n").Trim());
        await ProactiveHost.UntilAsync(async () => (await host.NoticesAsync()).All(row => row.State != NoticeState.Waiting), () => "both are done");
        Assert.Equal([NoticeState.Sent, NoticeState.Emailed], (await host.NoticesAsync()).OrderBy(row => row.Id).Select(row => row.State));
    }

    [Theory]
    [InlineData("en", "Your request for order #W1 (exchange) was checked. It is approved, and is done now. Please send the items back under RMA-1 to Depot 1. The reason: ok")]
    [InlineData("de", "Ihre Anfrage zu Bestellung #W1 (Umtausch) wurde geprüft. Sie ist genehmigt und jetzt erledigt. Bitte senden Sie die Artikel unter RMA-1 zurück an Depot 1. Der Grund: ok")]
    [InlineData("es", "Hemos revisado su solicitud del pedido #W1 (cambio). Está aprobada y ya se ha hecho. Envíe los artículos con el número RMA-1 a Depot 1. El motivo: ok")]
    [InlineData("fr", "Votre demande pour la commande #W1 (échange) a été vérifiée. Elle est acceptée et c'est fait. Renvoyez les articles sous le numéro RMA-1 à Depot 1. La raison : ok")]
    [InlineData("pt-BR", "A sua solicitação do pedido #W1 (troca) foi verificada. Ela foi aprovada e já está feita. Envie os itens de volta com o número RMA-1 para Depot 1. O motivo: ok")]
    [InlineData("zh-Hans", "您关于订单 #W1 的申请（换货）已审核通过，现已办理。 请以退货编号 RMA-1 将商品寄回：Depot 1。 原因：ok")]
    public void A_decision_is_told_in_the_customers_language(string language, string text)
    {
        var facts = new NoticeFacts { Order = "#W1", Request = nameof(RiskKind.Exchange), Rma = "RMA-1", ReturnTo = "Depot 1", Reason = "ok" };
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.Equal(text, NoticeReplies.Message(NoticeKind.RequestApproved, facts));
        Assert.All(Enum.GetNames<RiskKind>(),
            kind => Assert.DoesNotContain('{', NoticeReplies.Email(NoticeKind.RequestRefused, facts with { Request = kind }, "Ana")));
    }

    private static async Task HoldAsync(ProactiveHost host)
    {
        await using var scope = host.Bot.Services.CreateAsyncScope();
        var shop = scope.ServiceProvider.GetRequiredService<ShopContext>();
        shop.RiskCases.Add(new()
        {
            Id = Case,
            Customer = new CustomerId("ana.silva"),
            Order = new(ProactiveHost.Order),
            Kind = RiskKind.Return,
            At = host.Clock.GetUtcNow(),
            Probability = 0.9,
            Reasons = [],
            Status = RiskCaseStatus.Held,
        });
        await shop.SaveChangesAsync();
    }

    private static async Task DecideAsync(ProactiveHost host, bool isApproved)
    {
        await using var scope = host.Bot.Services.CreateAsyncScope();
        Refusal? refusal = await scope.ServiceProvider.GetRequiredService<HeldDesk>().DecideAsync(
            new(Case, isApproved, Note: "for us", Reason: "It was worn."), new("maria", "Maria", [StaffRoles.Agent]));
        Assert.Null(refusal);
    }
}
