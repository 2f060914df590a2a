using EcomBot.Bot.Commands.Chats;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Journal;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Dialogs.Walks;

/// <summary>One conversation of a random customer, drawn by its seed; what may never happen is looked for after each turn.</summary>
internal sealed class Walk
{
    private const int MostTurns = 14;

    // What shows interest, and moves neither goods, money nor data of anybody.
    private static readonly string[] Harmless = ["Interaction", "Cart"];

    private readonly ChatShop _shop;
    private readonly Secrets _secrets;
    private readonly Random _random;
    private readonly Customer _customer;
    private readonly WalkPhrases _phrases;
    private readonly string _language;
    private readonly bool _hasPurpose;
    private readonly ChatConversation _conversation;
    private readonly List<TranscriptLine> _lines = [];
    private IReadOnlyList<Activity> _shown = [];
    private bool _isKnown;

    public Walk(ChatShop shop, WalkShop before, Secrets secrets, int seed)
    {
        (_shop, _secrets, _random) = (shop, secrets, new Random(seed));
        _customer = before.Customers[_random.Next(before.Customers.Count)];
        _phrases = new(before, _customer, _random);
        _language = LanguageResources.Tags[_random.Next(LanguageResources.Tags.Count)];
        (_isKnown, _hasPurpose) = (_random.Next(3) > 0, _random.Next(3) > 0);
        shop.Customer = _isKnown ? _customer.Email : null;
        _conversation = shop.Converse(ChatConversation.Terminal, _language);
    }

    /// <summary>The conversation so far, as a transcript.</summary>
    public string Told => TranscriptWriter.Write(new("A random walk", [new("customer", _customer.Email), new("language", _language)], _lines, null));

    /// <summary>Whether something was changed in the shop.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>Holds it to its end.</summary>
    public async Task HoldAsync()
    {
        for (var turn = _random.Next(3, MostTurns); turn > 0; turn--)
        {
            var place = await PlaceAsync();
            var isYes = await TakeTurnAsync();
            await CheckAsync(place, isYes);
        }
    }

    /// <returns>Whether it was a yes to what the bot had just shown.</returns>
    private async Task<bool> TakeTurnAsync()
    {
        var offered = _shown.SelectMany(ReplyText.ButtonsOf).ToList();
        var mayAgree = offered.Exists(IsYes);
        if (Press(offered) is { } button)
        {
            _lines.Add(new(Speaker.Presses, button.Title, 0));
            await HearAsync(_conversation.PressAsync(button, default));
            return mayAgree && (IsYes(button) || WalkPhrases.IsYes(button.Title));
        }
        var text = Text(offered);
        _lines.Add(new(Speaker.Customer, text, 0));
        _isKnown |= text.Contains(_customer.Email, StringComparison.OrdinalIgnoreCase)
            || (text.Contains(_customer.LastName, StringComparison.Ordinal) && text.Contains(_customer.Address.PostalCode, StringComparison.Ordinal));
        await HearAsync(_conversation.SayAsync(text, default));
        return mayAgree && WalkPhrases.IsYes(text);
    }

    // Most customers want something: they agree, and press what is offered.
    private CardAction? Press(List<CardAction> offered) => _random.Next(20) switch
    {
        < 8 when _hasPurpose && offered.Find(IsYes) is { } yes => yes,
        < 13 when _hasPurpose && offered.Count > 0 => offered[_random.Next(offered.Count)],
        < 7 when offered.Count > 0 => offered[_random.Next(offered.Count)],
        13 when _conversation.Buttons.Count > 0 => _conversation.Buttons[_random.Next(_conversation.Buttons.Count)],
        _ => null,
    };

    private string Text(List<CardAction> offered) => _random.Next(20) switch
    {
        < 12 when !_isKnown && _shown.Count > 0 => _customer.Email,
        < 4 when offered.Exists(IsYes) => _phrases.Answer(_language),
        < 9 => _phrases.Phrase(CodeOf(_language)),
        < 11 => $"{_phrases.Phrase(CodeOf(_language))}. {_phrases.Phrase(CodeOf(_language))}",
        11 => _phrases.Phrase(CodeOf(LanguageResources.Tags[_random.Next(LanguageResources.Tags.Count)])),
        12 => _phrases.Noise(),
        13 or 14 => _phrases.Answer(_language),
        15 when offered.Count > 0 => offered[_random.Next(offered.Count)].Title,
        _ => _phrases.Detail(),
    };

    private async Task HearAsync(Task<IReadOnlyList<Activity>> turn)
    {
        _shown = await turn;
        _lines.AddRange(_shown.Select(reply => new TranscriptLine(Speaker.Bot, ReplyText.Of(reply), 0)));
    }

    private async Task CheckAsync(long place, bool isYes)
    {
        Assert.Empty(_shop.Failures.Take());
        Assert.NotEmpty(_shown);
        var typed = string.Join('\n', _lines.Where(line => line.Who != Speaker.Bot).Select(line => line.Text));
        var said = string.Join('\n', _shown.Select(ReplyText.Of));
        Assert.DoesNotContain(_secrets.From(_customer, _isKnown), secret =>
            said.Contains(secret, StringComparison.OrdinalIgnoreCase) && !typed.Contains(secret, StringComparison.OrdinalIgnoreCase));
        var changes = await ChangesAsync(place);
        HasChanged |= changes.Count > 0;
        Assert.True(isYes || changes.TrueForAll(change => Harmless.Contains(change.Record)),
            $"Changed without a yes: {string.Join(", ", changes.Select(change => $"{change.What} {change.Record}"))}");
        Assert.All(changes.Where(change => change.Customer is not null && !Harmless.Contains(change.Record)),
            change => Assert.Equal(_customer.Id, change.Customer));
    }

    private Task<long> PlaceAsync() => _shop.AskAsync(shop => StoreChanges.PlaceAsync(shop, default));

    private Task<List<JournalEntry>> ChangesAsync(long place) =>
        _shop.AskAsync(shop => shop.Set<JournalEntry>().Where(entry => entry.Sequence > place).ToListAsync());

    private static bool IsYes(CardAction button) => button.Value is JObject value && (string?)value["choice"] == TaskReplies.Yes;

    private static string CodeOf(string language) => language.Split('-')[0];
}
