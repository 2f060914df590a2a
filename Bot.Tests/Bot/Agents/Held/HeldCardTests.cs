using System.Text.Json;
using EcomBot.Bot.Agents;
using EcomBot.Bot.Agents.Held.Cards;
using EcomBot.Bot.Staff.Audit;
using EcomBot.Commerce;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Tests.Commerce;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Agents.Held;

/// <summary>Held requests are shown on Teams to those whom the settings name, and decided there by them alone.</summary>
public sealed class HeldCardTests : IAsyncLifetime
{
    private const string Maria = "11111111-2222-3333-4444-555555555555";
    private const string Jonas = "AAAAAAAA-2222-3333-4444-555555555555";
    private const string Stranger = "99999999-2222-3333-4444-555555555555";

    private TestShop _shop = null!;
    private TeamsHost _host = null!;
    private Order _order = null!;

    [Fact]
    public async Task What_is_held_comes_by_itself_to_who_may_decide_and_is_decided_once()
    {
        await _host.SayAsync("Maria", "hello", Maria);
        var held = await HoldAsync();
        var card = await CardAsync("Maria");
        await _host.SayAsync("Jonas", "Held", Jonas);
        await CardAsync("Jonas");
        var data = new { @case = held.Id.Value, decision = "approve", note = "a regular", reason = "You are most welcome." };

        var done = await _host.PressAsync("Maria", Maria, HeldCard.Decide, data, id: "press");
        var brought = await _host.PressAsync("Maria", Maria, HeldCard.Decide, data, id: "press");
        var again = await _host.PressAsync("Maria", Maria, HeldCard.Decide, data);
        var late = await _host.PressAsync("Jonas", Jonas.ToLowerInvariant(), HeldCard.Decide, new { @case = held.Id.Value, decision = "refuse" });
        var looked = await _host.PressAsync("Jonas", Jonas, HeldCard.Show, new { @case = held.Id.Value });

        Assert.Contains($"Return of order {_order.Number}", card.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Outside window", card.GetRawText(), StringComparison.Ordinal);
        Assert.Contains($"https://chat.shop.example/desk/held/{held.Id}", card.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(["29:Maria"], card.GetProperty("refresh").GetProperty("userIds").EnumerateArray().Select(one => one.GetString()));
        Assert.All([done, brought, again, late, looked], answer => AssertSays(answer, "Approved by Maria, "));
        var decided = await FindAsync(held.Id);
        Assert.Equal((RiskCaseStatus.Approved, "a regular\nThe customer was told: You are most welcome."), (decided.Status, decided.Note));
        Assert.Equal(OrderStatus.ReturnRequested,
            (await _shop.AskAsync<IOrderStore, Order?>(orders => orders.FindAsync(Given.Ana, _order.Number, default)))!.Status);
        var act = Assert.Single(await _host.Services.GetRequiredService<StaffAudit>().LatestAsync(held.Id.Value, 10, default));
        Assert.Equal((nameof(StaffAct.DecidedCase), "Maria", Maria), (act.Act, act.Name, act.Staff));
    }

    [Fact]
    public async Task Of_two_who_decide_at_the_same_moment_one_does_and_both_see_it()
    {
        var held = await HoldAsync();

        var answers = await Task.WhenAll(
            _host.PressAsync("Maria", Maria, HeldCard.Decide, new { @case = held.Id.Value, decision = "approve" }),
            _host.PressAsync("Jonas", Jonas, HeldCard.Decide, new { @case = held.Id.Value, decision = "refuse" }));

        var said = (await FindAsync(held.Id)).Status == RiskCaseStatus.Approved ? "Approved by Maria, " : "Refused by Jonas, ";
        Assert.All(answers, answer => AssertSays(answer, said));
        Assert.Single(await _host.Services.GetRequiredService<StaffAudit>().LatestAsync(held.Id.Value, 10, default));
    }

    [Fact]
    public async Task Nobody_else_sees_or_decides_one()
    {
        var held = await HoldAsync();
        var data = new { @case = held.Id.Value, decision = "approve" };

        await _host.SayAsync("Eve", "held", Stranger);
        await TeamsHost.UntilAsync(() => _host.To("Eve").Count > 0, () => "an answer");
        JsonElement[] refused =
        [
            await _host.PressAsync("Eve", Stranger, HeldCard.Decide, data), await _host.PressAsync("Eve", null, HeldCard.Decide, data),
            await _host.PressAsync("Eve", Maria, HeldCard.Decide, data, channel: "emulator"), await _host.PressAsync("Eve", Stranger, HeldCard.Show, data),
            await _host.PressAsync("Maria", Maria, HeldCard.Decide, new { @case = held.Id.Value, decision = "perhaps" }),
        ];

        Assert.All(refused, answer => Assert.Equal(400, answer.GetProperty("statusCode").GetInt32()));
        Assert.DoesNotContain(_host.To("Eve"), said => said.GetRawText().Contains(_order.Number.Value, StringComparison.Ordinal));
        Assert.Equal(RiskCaseStatus.Held, (await FindAsync(held.Id)).Status);
    }

    [Fact]
    public async Task What_was_shown_is_not_shown_again_by_itself()
    {
        await HoldAsync();
        await _host.SayAsync("Maria", "held", Maria);
        await CardAsync("Maria");
        await _host.SayAsync("Jonas", "hello", Jonas);
        await CardAsync("Jonas");

        await _host.Services.GetRequiredService<HeldNews>().ShowAsync(default);
        await _host.SayAsync("Maria", "thank you", Maria);
        await TeamsHost.UntilAsync(() => _host.Texts("Maria").Count > 0, () => "an answer to thanks");

        Assert.Equal((1, 1), (_host.Cards("Maria").Count(IsOfCase), _host.Cards("Jonas").Count(IsOfCase)));
    }

    [Fact]
    public void Whoever_decides_is_named_by_an_object_id()
    {
        var wrong = new DeskOptions { TeamsDeciders = [Maria, "maria@shop.example"] }.Validate(new(new object()));

        Assert.Contains("maria@shop.example", Assert.Single(wrong).ErrorMessage, StringComparison.Ordinal);
    }

    public async Task InitializeAsync()
    {
        _shop = await TestShop.OpenAsync(adjust: options => options.Rules.LateReturns = LateReturns.Hold);
        _order = Given.Order(OrderStatus.Delivered) with { DeliveredAt = _shop.Time.GetUtcNow().AddDays(-45), Lines = [Given.Line("lamp", "lamp-white", 100)] };
        await _shop.AddAsync([.. Given.Customer(), .. Given.Catalogue(), _order]);
        _host = await TeamsHost.OpenAsync(_shop, $"--Desk:TeamsDeciders:0={Maria}", $"--Desk:TeamsDeciders:1={Jonas}",
            "--Web:PublicUrl=https://chat.shop.example");
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _shop.DisposeAsync();
    }

    private async Task<HeldCase> HoldAsync() =>
        (await _shop.ExecuteAsync<ReturnItems, OrderEffect>(new(Given.Ana, _order.Number, [new("lamp-white")], Given.Card))).Effect!.Held!;

    private async Task<RiskCase> FindAsync(CaseId id) => (await _shop.AskAsync<IRiskCases, RiskCase?>(cases => cases.FindAsync(id, default)))!;

    private async Task<JsonElement> CardAsync(string person)
    {
        await TeamsHost.UntilAsync(() => _host.Cards(person).Any(IsOfCase), () => $"a card for {person}");
        return _host.Cards(person).First(IsOfCase);
    }

    private bool IsOfCase(JsonElement card) => card.GetRawText().Contains(HeldCard.Decide, StringComparison.Ordinal);

    // A card in its place that cannot be pressed any more.
    private static void AssertSays(JsonElement answer, string text)
    {
        Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), (answer.GetProperty("statusCode").GetInt32(), answer.GetProperty("type").GetString()));
        Assert.Contains(text, answer.GetProperty("value").GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Execute", answer.GetProperty("value").GetRawText(), StringComparison.Ordinal);
    }
}
