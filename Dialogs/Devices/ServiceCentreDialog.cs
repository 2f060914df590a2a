using EcomBot.Cognitive;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Devices;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Devices;

/// <summary>Tells which service centre is nearest, and what is known of one that is named.</summary>
public sealed class ServiceCentreDialog(TaskDesk desk, IDeviceStore devices, ICatalogue catalogue, ProductNames names, NearestCentres centres)
    : TaskDialog<CentreQuestion>(nameof(ServiceCentreDialog), desk)
{
    private const string About = "postalCode";
    private const int Most = 3;
    private const int LongestPostalCode = 10;

    /// <inheritdoc/>
    protected override bool IsForCustomers => false;

    /// <inheritdoc/>
    protected override async Task<CentreQuestion> ReadAsync(CentreQuestion draft, Utterance said, TaskTurn turn,
        CancellationToken cancellationToken) => draft with
        {
            Centre = said.First(EntityCategory.ServiceCentre) ?? draft.Centre,
            PostalCode = said.First(EntityCategory.PostalCode) ?? (turn.Asked == About ? PostalCodeIn(said.Text) : null) ?? draft.PostalCode,
            Brand = said.First(EntityCategory.Brand) ?? await BrandAsync(said, turn, cancellationToken) ?? draft.Brand,
        };

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(CentreQuestion draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (draft.Centre is { } named)
        {
            var all = await devices.NearestCentresAsync(null, new(PostalCode: draft.PostalCode), int.MaxValue, cancellationToken);
            return new Tell(MessageFactory.Text(string.Join('\n', all.Where(near => near.Centre.Id.Value == named).Select(DeviceReplies.Of))));
        }
        return await centres.FindAsync(draft.Brand, draft.PostalCode, turn, Most, cancellationToken) switch
        {
            null => new Ask(About, MessageFactory.Text(Texts.Say("Devices.AskPostalCode"))),
            [] when draft.Brand is { } brand => new Tell(MessageFactory.Text(Texts.Say("Devices.NoCentreFor", ("brand", brand)))),
            [] => new Tell(MessageFactory.Text(Texts.Say("Devices.NoCentres"))),
            var found => new Tell(MessageFactory.Text(string.Join('\n',
                found.Select(near => $"- {DeviceReplies.Of(near)}").Prepend(Texts.Say("Devices.Centres"))))),
        };
    }

    // The brand of the product or device that is named.
    private async Task<string?> BrandAsync(Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (SerialWords.Find(said, isAsked: false).Serial is { } serial)
        {
            return (await devices.FindAsync(turn.SignedIn, new(serial), cancellationToken))?.Product?.Brand;
        }
        var named = (await names.FindAsync(said.Text, cancellationToken)).Products;
        return named is [var id] ? (await catalogue.FindAsync(new(id), cancellationToken))?.Brand : null;
    }

    private static string? PostalCodeIn(string text) =>
        text.Trim().TrimEnd('.') is { Length: > 2 and <= LongestPostalCode } code && code.Any(char.IsAsciiDigit) ? code : null;
}

/// <summary>Which service centre a customer looks for.</summary>
public sealed record CentreQuestion
{
    /// <summary>The centre that was named, by the shop's id.</summary>
    public string? Centre { get; init; }

    /// <summary>The postal code of where the customer is.</summary>
    public string? PostalCode { get; init; }

    /// <summary>The brand that it must repair.</summary>
    public string? Brand { get; init; }
}
