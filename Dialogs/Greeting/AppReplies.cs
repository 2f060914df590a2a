using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Greeting;

/// <summary>What a store of apps says of the bot.</summary>
public static class AppReplies
{
    /// <summary>What it is for, in at most 80 characters.</summary>
    public static string Short() => Texts.Say("App.Short");

    /// <summary>What it is for.</summary>
    public static string Full() => Texts.Say("App.Full");

    /// <summary>The search for products.</summary>
    public static (string Title, string Description) Products() => (Texts.Say("App.Products"), Texts.Say("App.ProductsDescription"));

    /// <summary>The search for the customer's own orders.</summary>
    public static (string Title, string Description) Orders() => (Texts.Say("App.Orders"), Texts.Say("App.OrdersDescription"));

    /// <summary>What is typed into a search.</summary>
    public static (string Title, string Description) Search() => (Texts.Say("App.Search"), Texts.Say("App.SearchDescription"));
}
