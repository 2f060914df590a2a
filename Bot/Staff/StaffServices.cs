using EcomBot.Bot.Staff.Accounts;
using EcomBot.Bot.Staff.Audit;
using EcomBot.Bot.Staff.Pages;
using EcomBot.Bot.Staff.SignIn;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Staff;

/// <summary>Registers the sign-in of the shop's people.</summary>
internal static class StaffServices
{
    /// <summary>Adds accounts, directory, roles, keys and audit.</summary>
    public static IServiceCollection AddStaff(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(StaffOptions.Section);
        services.AddOptionsWithValidateOnStart<StaffOptions, StaffOptionsValidator>().Bind(section, binder => binder.ErrorOnUnknownConfiguration = true);
        // The keys are as safe as the database, which holds what they protect; nothing is to be done about it at each start.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error));
        services.AddDataProtection().SetApplicationName("EcomBot");
        services.AddAntiforgery(options =>
        {
            options.Cookie = new SecureCookie("ecombot-csrf", SameSiteMode.Strict);
            (options.FormFieldName, options.HeaderName, options.SuppressXFrameOptionsHeader) = (StaffPage.TokenField, StaffPage.TokenHeader, true);
        });
        services.AddAuthorization(StaffPolicies.Declare);
        var schemes = services.AddAuthentication(StaffCookie.Scheme).AddCookie(StaffCookie.Scheme);
        if (section.Get<StaffOptions>() is { OpenId.IsSet: true })
        {
            schemes.AddOpenIdConnect(StaffDirectory.Scheme, static _ => { });
        }
        return services.AddParts();
    }

    private static IServiceCollection AddParts(this IServiceCollection services) => services
        .AddSingleton<IConfigureOptions<KeyManagementOptions>, SharedKeys>()
        .AddSingleton<StaffCookie>()
        .AddSingleton<IConfigureOptions<CookieAuthenticationOptions>>(provider => provider.GetRequiredService<StaffCookie>())
        .AddSingleton<IConfigureOptions<OpenIdConnectOptions>, StaffDirectory>()
        .AddSingleton<StaffAccounts>()
        .AddSingleton<SignInLimit>()
        .AddSingleton<SignInPage>()
        .AddSingleton<StaffPage>()
        .AddSingleton<StaffAudit>()
        .AddSingleton<IStaffAudit>(provider => provider.GetRequiredService<StaffAudit>())
        .AddHostedService<FirstAccount>()
        .AddHostedService<AuditClerk>();
}
