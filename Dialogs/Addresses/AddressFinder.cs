using EcomBot.Cognitive;
using EcomBot.Commerce;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Addresses;

/// <summary>Finds the address that a customer wants: spelled out, corrected in part, from the profile, or that of another order.</summary>
public sealed class AddressFinder(IOrderStore orders, ICustomerDirectory customers)
{
    /// <summary>The question for an address.</summary>
    public const string About = "address";

    private const string AboutCity = "city";
    private const string AboutPostalCode = "postal code";
    private const int MostOrders = 50;
    private const int MostWordsOfATown = 4;

    /// <summary>What a message says about the address; the same wish where it says nothing.</summary>
    public async Task<AddressWish> ReadAsync(AddressWish wish, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Choice is { } chosen)
        {
            return turn.Asked == About ? new() { From = chosen } : wish;
        }
        if (await OrderOfAsync(said, wish, turn, cancellationToken) is { } order)
        {
            return new() { From = order };
        }
        if (turn.Asked is null && turn.Memory.Order is { } known && Words.Has(said.Text, "makesDefault") && StreetPatterns.Street(said.Text) is null)
        {
            // The address that an order was sent to just now.
            return new() { From = known };
        }
        var read = AddressReader.Read(said, turn.Asked is About or "edit", corrects: turn.Asked is Confirm.About or "edit");
        return read.IsSpelledOut ? wish.With(read)
            : Words.Has(said.Text, "addressProfile") ? new() { From = AddressWish.Profile }
            : turn.Asked is AboutCity or AboutPostalCode ? WithMissing(wish, said, turn.Asked)
            : wish;
    }

    /// <summary>What a message says about other things than whose address is wanted: "change order #W1 to the address of order #W2" without the
    /// second.</summary>
    public static Utterance WithoutSource(Utterance said) => AddressSource.In(said.Text) is { } place
        ? said.Part(0, place.Start.Value).Then(said.Part(place.End.Value, said.Text.Length))
        : said;

    /// <summary>The address wanted.</summary>
    /// <param name="wish">What was said.</param>
    /// <param name="basis">The address that is to be replaced or corrected.</param>
    /// <param name="target">The order that it is for; null for the profile.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    /// <returns>The address, or the question for what is missing.</returns>
    public async Task<FoundAddress> FindAsync(AddressWish wish, Address basis, OrderNumber? target, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (wish.IsEmpty)
        {
            return new(null, await AskAsync(basis, target, turn, cancellationToken));
        }
        var from = wish.From is null ? basis : await FromAsync(wish.From, turn, cancellationToken) ?? basis;
        var address = wish.IsSpelledOut ? wish.On(from) : from;
        return address switch
        {
            { City: "" } => new(null, new Ask(AboutCity, AddressReplies.AskCity(address))),
            { PostalCode: "" } => new(null, new Ask(AboutPostalCode, AddressReplies.AskPostalCode(address))),
            _ => new(address, null),
        };
    }

    private async Task<Address?> FromAsync(string from, TaskTurn turn, CancellationToken cancellationToken) =>
        from == AddressWish.Profile ? (await customers.FindAsync(turn.Customer, cancellationToken))?.Address
        : OrderNumber.TryParse(from, out var number) ? (await orders.FindAsync(turn.Customer, number, cancellationToken))?.ShippingAddress
        : null;

    // The addresses known, which one press chooses.
    private async Task<Ask> AskAsync(Address basis, OrderNumber? target, TaskTurn turn, CancellationToken cancellationToken)
    {
        var profile = (await customers.FindAsync(turn.Customer, cancellationToken))?.Address;
        var known = (await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken))
            .Select(order => (Id: order.Number.Value, Address: order.ShippingAddress))
            .Prepend((Id: AddressWish.Profile, Address: profile ?? basis)).Where(other => other.Address != basis).DistinctBy(other => other.Address);
        return new(About, AddressReplies.AskAddress(basis, target), [.. known.Take(4).Select(other => new Answer(other.Id, other.Address.ToString()))]);
    }

    // The order whose address is meant: by number, by where it goes, as the last or the other one, or by what is in it.
    private async Task<string?> OrderOfAsync(Utterance said, AddressWish wish, TaskTurn turn, CancellationToken cancellationToken)
    {
        var source = SourceIn(said);
        if (source?.First(EntityCategory.OrderNumber) is { } number)
        {
            return number;
        }
        var all = await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken);
        if (OrderPlaces.Source(said.Text, source?.Text, all) is { } city)
        {
            return all.First(order => OrderPlaces.Has([city], order)).Number.Value;
        }
        if (source is null)
        {
            return null;
        }
        var others = all.Where(order => order.Number.Value != turn.Memory.Order).ToList();
        var fitting = source.First(EntityCategory.OrderNumberEnding) is { } ending
            ? others.FindAll(order => order.Number.Key.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            : OrderSelector.Described(source.Text, others) is { Count: > 0 } described ? described : others;
        return fitting.Select(order => order.Number.Value).FirstOrDefault() ?? wish.From;
    }

    private static AddressWish WithMissing(AddressWish wish, Utterance said, string asked)
    {
        var isShort = said.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfATown && !said.Text.Contains('?')
            && !said.Text.Contains('？');
        return !isShort || IsTalk(said.Text) ? wish
            : asked == AboutCity && said.Text.Any(char.IsLetter) && !said.Text.Any(char.IsDigit) ? wish with { City = said.Text.Trim(' ', '.', '。') }
            : asked == AboutPostalCode && said.Text.Any(char.IsDigit)
                ? wish with { PostalCode = said.First(EntityCategory.PostalCode) ?? said.Text.Trim(' ', '.') }
            : wish;
    }

    private static bool IsTalk(string text) => Array.Exists(["stop", "help", "back", "wait", "yes", "no"], list => Words.Is(text, list));

    private static Utterance? SourceIn(Utterance said) => AddressSource.In(said.Text) is { } place ? said.Part(place.Start.Value, place.End.Value) : null;
}

/// <summary>What came of looking for an address.</summary>
/// <param name="Address">The address; null when something is missing.</param>
/// <param name="Instead">The question for it then.</param>
public sealed record FoundAddress(Address? Address, Ask? Instead);
