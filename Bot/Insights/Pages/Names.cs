using System.Globalization;
using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Tasks;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>What channels, languages, tasks and products are called on the pages.</summary>
internal sealed class Names(ICatalogue catalogue)
{
    private readonly Dictionary<string, string> _products = [];

    /// <summary>Looks up the titles of products.</summary>
    public async Task LearnAsync(IEnumerable<string?> products, CancellationToken cancellationToken)
    {
        var unknown = products.OfType<string>().Where(product => product.Length > 0 && !_products.ContainsKey(product)).Distinct()
            .Select(product => new ProductId(product)).ToList();
        foreach (var product in unknown.Count == 0 ? [] : await catalogue.FindManyAsync(unknown, cancellationToken))
        {
            _products[product.Id.Value] = product.Title;
        }
    }

    /// <summary>The title of a product; its id where the shop has it no more.</summary>
    public string Product(string product) => product.Length == 0 ? "No product" : _products.GetValueOrDefault(product, product);

    /// <summary>The name of a channel.</summary>
    public static string Channel(string channel) => channel switch
    {
        "directline" or "webchat" => "Web Chat",
        "facebook" => "Messenger",
        "msteams" => "Teams",
        "emulator" => "Emulator",
        _ => channel,
    };

    /// <summary>The name of a language.</summary>
    public static string Language(string tag)
    {
        try
        {
            return CultureInfo.GetCultureInfo(tag).EnglishName;
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }

    /// <summary>The name of a task.</summary>
    public static string Task(string dialog)
    {
        var name = dialog.Length == 0 ? "no task" : TaskNames.Of(dialog);
        return $"{char.ToUpperInvariant(name[0])}{name[1..]}";
    }
}
