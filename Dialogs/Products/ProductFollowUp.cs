using EcomBot.Cognitive;
using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Cancellations;
using EcomBot.Dialogs.Carts;
using EcomBot.Dialogs.CompareProducts;
using EcomBot.Dialogs.FindProducts;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.ProductQuestions;
using EcomBot.Dialogs.Questions;
using EcomBot.Dialogs.Recommending;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Tasks.Reading;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Products;

/// <summary>
/// Understands shopping talk by the products that it names or that were shown just now, where the message alone looks like nothing or
/// like something else: "cheaper", "in blue", "the second one", "more like that".
/// </summary>
public sealed class ProductFollowUp(ICatalogue catalogue, ProductNames names, FaqAnswers answers)
{
    private const int MostWords = 12;

    private static readonly HashSet<string> Shopping =
    [
        nameof(FindProductDialog), nameof(RecommendDialog), nameof(ProductPriceDialog), nameof(ProductOptionsDialog), nameof(ProductAvailabilityDialog),
        nameof(CompareProductsDialog), nameof(AddToCartDialog), nameof(ReorderDialog), nameof(ShowCartDialog),
    ];

    private static readonly string[] AboutItems =
        [Intents.ExchangeItems, Intents.ChangeItems, Intents.ReturnItems, Intents.DamagedItem, Intents.WrongItem, Intents.Complain, Intents.RateService];

    private static readonly string[] OfCarts =
        [nameof(AddToCartDialog), nameof(ReorderDialog), nameof(RemoveFromCartDialog), nameof(ShowCartDialog)];

    // "How much did I pay for the jacket?" asks for no total of a cart.
    private static readonly string[] OfOrders = ["orderWord", "paymentPaid", "everOrdered"];

    private static readonly string[] Verbs = ["verbExchange", "verbReturn", "verbChange"];

    private static readonly string[] Rules = ["aboutRefunds", "aboutChanges", "asksDeals"];

    /// <summary>The tasks of a message, as they are to be understood after what was shown.</summary>
    /// <param name="heard">The message.</param>
    /// <param name="memory">What was shown.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<IReadOnlyList<ServiceTask>> TasksAsync(Heard heard, ServiceMemory memory, CancellationToken cancellationToken)
    {
        if (await answers.OfAskedAsync(heard, cancellationToken) is not null)
        {
            return [new(nameof(ShopQuestionDialog), heard.All, Intents.AskShop)];
        }
        if (Refinement(heard, memory) is { } refined)
        {
            return [refined];
        }
        if (await IsGeneralAsync(heard, cancellationToken))
        {
            return [new(nameof(ShopQuestionDialog), heard.All, Intents.AskShop)];
        }
        var tasks = heard.Tasks.Where(task => !IsShopping(heard.All, task, memory)).Select(task => task.Task).ToList();
        return tasks.Count > 0 ? tasks : heard.Command == ChatCommand.None && await GuessAsync(heard.All, memory, cancellationToken) is { } guess ? [guess]
            : [.. heard.Tasks.Select(task => task.Task)];
    }

    // A question in nearly the words of one of the shop's answers is that question, whatever it looks like, unless it asks which of the customer's orders.
    private async Task<bool> IsGeneralAsync(Heard heard, CancellationToken cancellationToken) =>
        heard.All.Text.Split(' ').Length <= MostWords && heard.All.First(EntityCategory.OrderNumber) is null
        && !(heard.Tasks is [{ Task.Intent: Intents.ListOrders }] && Words.Has(heard.All.Text, "asksWhichOrders"))
        && (heard.Tasks.Count == 0 ? Array.Exists(Rules, list => Words.Has(heard.All.Text, list))
            : heard.Tasks is [
            {
                Task.Intent: Intents.FindOrder or Intents.LateParcel or Intents.ChangePayment or Intents.Checkout or Intents.ListOrders
            or Intents.MissingParcel
            }]
                && await answers.IsAskedAsync(heard.All.Text, cancellationToken));

    // Someone who asks for other colours of what was shown has no order in mind.
    private static bool IsShopping(Utterance said, HeardTask task, ServiceMemory memory) =>
        AboutItems.Contains(task.Task.Intent) && said.First(EntityCategory.OrderNumber) is null && !Words.Has(said.Text, "boughtBefore")
        && !Array.Exists(Verbs, list => Words.Has(said.Text, list))
        && ((Words.Has(said.Text, "asksShop") && !OtherSize.IsWished(said.Text)) || (memory.Order is null && memory.Products.Count > 0));

    // What refers to what was shown more surely than to what it was taken for.
    private static ServiceTask? Refinement(Heard heard, ServiceMemory memory)
    {
        var text = heard.All.Text;
        var isFree = memory.Products.Count > 0 && text.Split(' ').Length <= MostWords && heard.Tasks.All(task => Shopping.Contains(task.Kind.Dialog))
            && !Words.Has(text, "cartWord");
        return IsOutOfOrder(heard, memory) ? new(nameof(CancelOrderDialog), heard.All, Intents.CancelOrder)
            : IsOfCart(heard, memory) || IsTakenOut(heard, memory) ? new(nameof(RemoveFromCartDialog), heard.All, Intents.RemoveFromCart)
            : IsMoreForCart(heard, memory) || IsSameForCart(heard, memory) ? new(nameof(AddToCartDialog), heard.All, Intents.AddToCart)
            : IsTotalOfCart(heard, memory) ? new(nameof(ShowCartDialog), heard.All, Intents.ShowCart)
            : heard.Tasks is [{ Task.Intent: Intents.DeviceInfo }] && memory.Products.Count > 0 && Tasks.ProductQuestions.IsOfWarranty(heard.All)
            ? new(nameof(ProductWarrantyDialog), heard.All, Intents.ProductWarranty)
            : !isFree ? null
            : Words.Has(text, "moreLike") || Words.Has(text, "notInterested") || (IsAdvised(memory) && PriceWords.Direction(text) != 0)
                ? new(nameof(RecommendDialog), heard.All, Intents.Recommend)
            : Words.Has(text, "showsOne") && Ordinals.Read(text) <= ProductReference.List(memory).Count && !Words.Has(text, "firstTwo")
                ? new(nameof(FindProductDialog), heard.All, Intents.FindProduct)
            : null;
    }

    // "Make that two", said of what was put into the cart just now.
    private static bool IsOfCart(Heard heard, ServiceMemory memory) => Array.IndexOf(OfCarts, memory.Last) >= 0 && heard.All.Text.Split(' ').Length <= MostWords
        && heard.All.First(EntityCategory.OrderNumber) is null && Words.Has(heard.All.Text, "reduceTo") && CartWishReader.NewQuantityIn(heard.All) is not null;

    // "Quita el teléfono" looks for no phone; an order that was spoken of since may be meant, but not right after the cart was.
    private static bool IsTakenOut(Heard heard, ServiceMemory memory) =>
        Words.Has(heard.All.Text, "takesOut") && heard.All.First(EntityCategory.OrderNumber) is null
        && heard.All.Text.Split(' ').Length <= MostWords && heard.All.Text.AsSpan().IndexOfAny('?', '？') < 0
        && (memory.Order is null || Array.IndexOf(OfCarts, memory.Last) >= 0)
        && heard.Tasks.All(task => Shopping.Contains(task.Kind.Dialog)) && (Terms.Of(heard.All.Text).Any(term => Terms.IsKnown(term.Text))
            || (Array.IndexOf(OfCarts, memory.Last) >= 0 && ProductReference.WayOfPrice(heard.All.Text) != 0));

    // "Nimm die billigere Uhr raus", right after an order was told: what can be done is said by the cancellation.
    private static bool IsOutOfOrder(Heard heard, ServiceMemory memory) =>
        ShownOrder.IsSpokenOf(heard.All.Text, memory) && Words.Has(heard.All.Text, "takesOut")
        && heard.All.Text.Split(' ').Length <= MostWords && heard.All.Text.AsSpan().IndexOfAny('?', '？') < 0
        && heard.Tasks.All(task => Shopping.Contains(task.Kind.Dialog) || task.Task.Intent == Intents.RemoveFromCart)
        && Terms.Of(heard.All.Text).Any(term => Terms.IsKnown(term.Text));

    // "And a desk lamp, the cheapest", right after something was put into the cart
    private static bool IsMoreForCart(Heard heard, ServiceMemory memory) => memory.Last is nameof(AddToCartDialog) or nameof(ReorderDialog)
        && heard.Tasks is [] or [{ Task.Intent: Intents.FindProduct or Intents.ProductPrice or Intents.ProductAvailability }]
        && heard.All.Text.Split(' ').Length <= MostWords
        && (Words.Begins(heard.All.Text, "joint") || Words.Begins(heard.All.Text, "also")) && !heard.All.Text.AsSpan().ContainsAny('?', '？')
        && (heard.All.EntitiesOf(EntityCategory.Product).Any() || Terms.Of(heard.All.Text).Any(term => Terms.IsKnown(term.Text)))
        && !Words.Has(heard.All.Text, "asksShop") && !Words.Has(heard.All.Text, "showsOne");

    // "Quiero otra igual", right after it was put into the cart
    private static bool IsSameForCart(Heard heard, ServiceMemory memory) => Array.IndexOf(OfCarts, memory.Last) >= 0
        && (memory.Products.Count == 1 || IsAdvised(memory)) && heard.All.Text.Split(' ').Length <= MostWords
        && heard.All.First(EntityCategory.OrderNumber) is null && Words.Has(heard.All.Text, "oneMoreSame");

    // What is shown was not asked for.
    private static bool IsAdvised(ServiceMemory memory) => memory.Recommended.Count > 0 && memory.Recommended.SequenceEqual(memory.Products);

    // "What's my total?", right after the cart
    private static bool IsTotalOfCart(Heard heard, ServiceMemory memory) => heard.Tasks is [{ Task.Intent: Intents.OrderTotal }]
        && Array.IndexOf(OfCarts, memory.Last) >= 0 && heard.All.First(EntityCategory.OrderNumber) is null
        && !Array.Exists(OfOrders, list => Words.Has(heard.All.Text, list)) && !Terms.Of(heard.All.Text).Any(term => Terms.IsKnown(term.Text));

    private async Task<ServiceTask?> GuessAsync(Utterance said, ServiceMemory memory, CancellationToken cancellationToken)
    {
        var named = await names.FindAsync(said.Text, cancellationToken);
        var isNamed = named.Mentions.Count > 0 || named.Category is not null;
        var isShort = said.Text.Split(' ').Length <= MostWords;
        return isNamed && Asked(said, isShort) is { } asked ? asked
            : isShort && memory.Products.Count > 0
            && (IsAboutThem(said, memory) || await NamesOptionAsync(said.Text, memory, cancellationToken)) ? Asked(said, true)
            : null;
    }

    private static ServiceTask? Asked(Utterance said, bool isShort) =>
        Words.Has(said.Text, "asksAdvice") ? new(nameof(RecommendDialog), said, Intents.Recommend)
        : Words.Has(said.Text, "asksPrice") ? new(nameof(ProductPriceDialog), said, Intents.ProductPrice)
        : Words.Has(said.Text, "asksOptions") ? new(nameof(ProductOptionsDialog), said, Intents.ProductOptions)
        : Words.Has(said.Text, "asksStock") ? new(nameof(ProductAvailabilityDialog), said, Intents.ProductAvailability)
        : Words.Has(said.Text, "asksShop") || isShort ? new(nameof(FindProductDialog), said, Intents.FindProduct) : null;

    private static bool IsAboutThem(Utterance said, ServiceMemory memory) =>
        (Ordinals.Read(said.Text) is { } place && place <= ProductReference.List(memory).Count) || PriceWords.Direction(said.Text) != 0
            || ProductReference.WayOfPrice(said.Text) != 0
        || (memory.Products.Count == 1 && (StepWords.AreExact(said.Text) || Words.Has(said.Text, "asksMeasure")))
        || PriceWords.SetsLimit(said) || PriceWords.Read(new(), said).Order != CatalogueOrder.BestFit;

    private async Task<bool> NamesOptionAsync(string text, ServiceMemory memory, CancellationToken cancellationToken)
    {
        var shown = await catalogue.FindManyAsync([.. memory.Products.Select(id => new ProductId(id))], cancellationToken);
        return OptionWishes.Find(text, [.. shown.SelectMany(product => product.Variants)]).Count > 0;
    }
}
