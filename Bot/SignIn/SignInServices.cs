using EcomBot.Dialogs.SignIn;

namespace EcomBot.Bot.SignIn;

/// <summary>Registers the proofs of who customers are that the host holds.</summary>
internal static class SignInServices
{
    /// <summary>Adds the tokens of the shop's own pages.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<PageTokenOptions, PageTokenOptionsValidator>()
            .Bind(configuration.GetSection(PageTokenOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true);
        return services
            .AddSingleton<PageTokens>()
            .AddSingleton<PageSignIns>()
            .AddSingleton<ICustomerProof>(provider => provider.GetRequiredService<PageSignIns>());
    }
}
