using System.Net;
using EcomBot.Dialogs.Carts;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Web;

/// <summary>Registers how browsers reach the bot.</summary>
internal static class WebServices
{
    /// <summary>Adds the bot's public address, and whom of the proxies before it is believed.</summary>
    public static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<WebOptions, WebOptionsValidator>()
            .Bind(configuration.GetSection(WebOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true);
        return services
            .AddSingleton<PublicAddress>()
            .AddSingleton<IPageLinks>(provider => provider.GetRequiredService<PublicAddress>())
            .AddSingleton<IConfigureOptions<ForwardedHeadersOptions>, Proxies>();
    }

    /// <summary>Takes caller, scheme and host from the proxies that are believed; from nobody where none is set.</summary>
    public static void UseProxies(this IApplicationBuilder app)
    {
        if (app.ApplicationServices.GetRequiredService<IOptions<WebOptions>>().Value.Proxies.Length > 0)
        {
            app.UseForwardedHeaders();
        }
    }

    private sealed class Proxies(IOptions<WebOptions> web) : IConfigureOptions<ForwardedHeadersOptions>
    {
        public void Configure(ForwardedHeadersOptions options)
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            options.ForwardLimit = null;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in web.Value.Proxies)
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.TryParse(proxy, out var network) ? network
                    : new System.Net.IPNetwork(IPAddress.Parse(proxy), PrefixOf(proxy)));
            }
        }

        private static int PrefixOf(string address) => IPAddress.Parse(address).GetAddressBytes().Length * 8;
    }
}
