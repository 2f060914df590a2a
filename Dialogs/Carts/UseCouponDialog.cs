using System.Text.RegularExpressions;
using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Carts;

/// <summary>Takes a coupon's code and says what the cart costs with it.</summary>
public sealed partial class UseCouponDialog(TaskDesk desk, CartKeeper keeper, IShopOperation<UseCoupon, PricedCart> use)
    : TaskDialog<CouponCode>(nameof(UseCouponDialog), desk)
{
    private const string About = "code";

    /// <inheritdoc/>
    protected override bool IsForCustomers => false;

    /// <inheritdoc/>
    protected override bool IsPrivate => true;

    /// <inheritdoc/>
    protected override Task<CouponCode> ReadAsync(CouponCode draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        Task.FromResult(CodeIn(said.Text, turn.Asked == About) is { } code ? draft with { Code = code } : draft);

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(CouponCode draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (draft.Code is not { } code)
        {
            return new Ask(About, MessageFactory.Text(Texts.Say("Cart.WhichCoupon")));
        }
        var owner = await keeper.OwnerAsync(turn, cancellationToken);
        var outcome = await use.ExecuteAsync(Shopper.ActorOf(turn), new($"{turn.Operation}-{code}"), new(owner, code), cancellationToken);
        return outcome.IsAllowed
            ? new Tell(CartReplies.Changed(Texts.Say("Cart.CouponUsed", ("code", code)), outcome.Effect))
            : new Tell(MessageFactory.Text(Texts.Say("Cart.CouponNotValid", ("code", code)))) { Failed = true };
    }

    // A word in capitals or with digits; when it was asked for, a single word of any kind.
    private static string? CodeIn(string text, bool isAsked)
    {
        var words = text.Split([' ', ',', '.', ':', ';', '!', '?', '"', '\'', '，', '。', '：'], StringSplitOptions.RemoveEmptyEntries);
        var code = words.FirstOrDefault(word => Code().IsMatch(word)) ?? (isAsked && words.Length == 1 ? words[0] : null);
        return code?.ToUpperInvariant();
    }

    [GeneratedRegex(@"^(?:[A-Z][A-Z0-9-]{3,31}|(?=[A-Za-z0-9-]*[0-9])(?=[A-Za-z0-9-]*[A-Za-z])[A-Za-z0-9-]{4,32})$")]
    private static partial Regex Code();
}

/// <summary>A coupon's code, once it was said.</summary>
public sealed record CouponCode
{
    /// <summary>The code, in capitals.</summary>
    public string? Code { get; init; }
}
