using System.Globalization;
using EcomBot.Cognitive;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Devices;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Carts;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Devices;

/// <summary>Notes that a device is a customer's, after a yes.</summary>
public sealed class RegisterDeviceDialog(
    TaskDesk desk, IDeviceStore devices, ProductReader reader, ProductFinder finder, IShopOperation<RegisterDevice, Device> register)
    : TaskDialog<DeviceRegistration>(nameof(RegisterDeviceDialog), desk)
{
    private const string About = "serial";

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts => [Intents.DeviceInfo, Intents.FindProduct];

    /// <inheritdoc/>
    protected override async Task<DeviceRegistration> ReadAsync(DeviceRegistration draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var (serial, kind) = SerialWords.Find(said, turn.Asked is null or About);
        return draft with
        {
            Serial = serial ?? draft.Serial,
            IsMistyped = serial is null ? draft.IsMistyped : kind == SerialNumberKind.MistypedImei,
            Wish = serial is not null ? draft.Wish : VariantChoice.With(await reader.ReadAsync(draft.Wish, said, turn, cancellationToken), turn),
            BoughtOn = said.First(EntityCategory.DateTime) is { } date && DateOnly.TryParse(date, CultureInfo.InvariantCulture, out _) ? date : draft.BoughtOn,
        };
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(DeviceRegistration draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (draft.Serial is not { } serial || draft.IsMistyped)
        {
            return new Ask(About, MessageFactory.Text(draft.IsMistyped ? Texts.Say("Devices.Mistyped", ("serial", draft.Serial!))
                : Texts.Say("Devices.Which")));
        }
        var known = await devices.FindAsync(turn.Customer, new(serial), cancellationToken);
        var (variant, name, ask) = known is not null ? (null, DeviceReplies.NameOf(known), null) : await ChooseAsync(draft.Wish, cancellationToken);
        if (ask is not null)
        {
            return ask;
        }
        var preview = await register.PreviewAsync(Request(draft, variant, turn), cancellationToken);
        return preview.IsAllowed
            ? new Confirm(MessageFactory.Text(Texts.Say("Devices.RegisterSummary", ("serial", serial), ("product", name))))
            : Refused(preview.Refusal, serial);
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> DoAsync(DeviceRegistration draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var known = await devices.FindAsync(turn.Customer, new(draft.Serial!), cancellationToken);
        var variant = known is not null ? null : (await ChooseAsync(draft.Wish, cancellationToken)).Variant;
        var outcome = await register.ExecuteAsync(turn.Actor, turn.Operation, Request(draft, variant, turn), cancellationToken);
        return outcome.IsAllowed ? new Tell(MessageFactory.Text(Texts.Say("Devices.Registered", ("serial", draft.Serial!))))
            : Refused(outcome.Refusal, draft.Serial!);
    }

    private static RegisterDevice Request(DeviceRegistration draft, Variant? variant, TaskTurn turn) => new(
        turn.Customer, new(draft.Serial!), variant?.Id,
        draft.BoughtOn is { } date ? new DateTimeOffset(DateOnly.Parse(date, CultureInfo.InvariantCulture), TimeOnly.MinValue, TimeSpan.Zero) : null);

    // A number that the shop does not know: what is it?
    private async Task<(Variant? Variant, string Name, TaskMove? Ask)> ChooseAsync(ProductWish wish, CancellationToken cancellationToken)
    {
        var products = wish.IsOpen ? [] : await finder.ProductsAsync(wish, cancellationToken);
        if (products.Count != 1)
        {
            return (null, "", products.Count > 1 ? ProductReplies.Which(Texts.Say("Products.WhichOfThese"), products)
                : ProductReplies.WhatFor(Texts.Say("Devices.WhatIsIt"), []));
        }
        var (variant, ask) = VariantChoice.Of(products[0], wish, isAny: false, _ => true);
        return (variant, variant is null ? "" : ProductCards.NameOf(products[0], variant),
            ask ?? (variant is null ? ProductReplies.WhatFor(Texts.Say("Devices.WhatIsIt"), []) : null));
    }

    private static Tell Refused(Refusal refusal, string serial) => new(MessageFactory.Text(Texts.Say(
        refusal.Rule switch
        {
            RefusalRule.DeviceTaken => "Devices.Taken",
            RefusalRule.NothingChanges => "Devices.AlreadyYours",
            _ => "Devices.NotRegistered",
        }, ("serial", serial))))
    { Failed = refusal.Rule != RefusalRule.NothingChanges };
}

/// <summary>What is known of a device that is to be registered.</summary>
public sealed record DeviceRegistration
{
    /// <summary>Its serial number.</summary>
    public string? Serial { get; init; }

    /// <summary>Whether the number is an IMEI with a digit wrong.</summary>
    public bool IsMistyped { get; init; }

    /// <summary>What it is, where the shop does not know the number.</summary>
    public ProductWish Wish { get; init; } = new();

    /// <summary>When it was bought (ISO 8601).</summary>
    public string? BoughtOn { get; init; }
}
