using EcomBot.Cognitive.Intents;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Dialogs;

/// <summary>Registers the dialogs.</summary>
public static class DialogServices
{
    /// <summary>Adds every dialog to the scope of a turn.</summary>
    public static IServiceCollection AddDialogs(this IServiceCollection services) => services
        .AddSingleton<SupportedLanguages>()
        .AddSingleton<IPhraseSource, LanguagePhrases>()
        .AddScoped<CustomerSession>()
        .AddScoped<CustomerFinder>()
        .AddScoped<SignInDialog>()
        .AddScoped<OrderLookupDialog>()
        .AddScoped<MainDialog>();
}
