using EcomBot.Cognitive;
using EcomBot.Commerce.Devices;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Devices;

/// <summary>Tells what the shop knows of a device by its serial number: what it is, its warranty, what was done to it, who repairs it.</summary>
public sealed class DeviceInfoDialog(TaskDesk desk, IDeviceStore devices, NearestCentres centres) : TaskDialog<DeviceQuestion>(nameof(DeviceInfoDialog), desk)
{
    private const string About = "serial";
    private const int MostChoices = 6;

    /// <inheritdoc/>
    protected override bool IsForCustomers => false;

    /// <inheritdoc/>
    protected override Task<DeviceQuestion> ReadAsync(DeviceQuestion draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var (serial, kind) = turn is { Asked: About, Choice: { } chosen } ? (chosen, SerialNumberKind.Maker) : SerialWords.Find(said, turn.Asked == About);
        return Task.FromResult(draft with
        {
            Serial = serial ?? draft.Serial,
            IsMistyped = serial is null ? draft.IsMistyped : kind == SerialNumberKind.MistypedImei,
            IsForRegistration = draft.IsForRegistration || Words.Has(said.Text, "register"),
            PostalCode = said.First(EntityCategory.PostalCode) ?? draft.PostalCode,
        });
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(DeviceQuestion draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (draft.IsMistyped)
        {
            return new Ask(About, MessageFactory.Text(Texts.Say("Devices.Mistyped", ("serial", draft.Serial!))));
        }
        if (draft.IsForRegistration)
        {
            return new Tell() { Next = [new(nameof(RegisterDeviceDialog), new Utterance(draft.Serial ?? "", []))] };
        }
        return draft.Serial is { } serial ? new Tell(await AnswerAsync(serial, draft.PostalCode, turn, cancellationToken))
            : await AskAsync(turn, cancellationToken);
    }

    private async Task<TaskMove> AskAsync(TaskTurn turn, CancellationToken cancellationToken)
    {
        var own = turn.SignedIn is { } customer ? await devices.OfAsync(customer, cancellationToken) : [];
        return new Ask(About, MessageFactory.Text(Texts.Say(own.Count > 0 ? "Devices.WhichOfYours" : "Devices.Which")),
            [.. own.Take(MostChoices)
                .Select(status => new Answer(status.Device.SerialNumber.Value,
                $"{status.Product?.Title ?? status.Device.SerialNumber.Value} ({status.Device.SerialNumber})"))]);
    }

    private async Task<Microsoft.Bot.Schema.Activity> AnswerAsync(string serial, string? postalCode, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (await devices.FindAsync(turn.SignedIn, new(serial), cancellationToken) is not { } status)
        {
            return MessageFactory.Text(Texts.Say("Devices.Unknown", ("serial", serial)));
        }
        var nearest = await centres.FindAsync(status.Product?.Brand, postalCode, turn, 1, cancellationToken);
        return MessageFactory.Text(string.Join('\n',
            DeviceReplies.Of(status).Append(nearest is [var one] ? Texts.Say("Devices.Nearest", ("centre", DeviceReplies.Of(one)))
            : Texts.Say("Devices.SendPostalCode"))));
    }
}
