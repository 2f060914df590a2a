using EcomBot.Bot.Staff;
using EcomBot.Bot.Staff.Accounts;
using EcomBot.Bot.Startup;
using EcomBot.Tests.Commerce.Storage;
using EcomBot.Tests.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EcomBot.Tests.Bot.Staff;

/// <summary>The whole bot in this process, without what goes on in the background, and accounts of every role.</summary>
internal sealed class StaffHost : IAsyncDisposable
{
    private readonly TemporaryFolder? _data;
    private readonly WebApplication _app;
    private readonly Dictionary<string, string> _passwords = [];

    private StaffHost(TemporaryFolder? data, WebApplication app) => (_data, _app) = (data, app);

    /// <summary>What the host offers.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>All that can be asked of it.</summary>
    public IReadOnlyList<RouteEndpoint> Endpoints =>
        [.. Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];

    /// <summary>Opens one on an SQLite file of its own.</summary>
    public static Task<StaffHost> OpenAsync(params string[] settings)
    {
        var data = new TemporaryFolder();
        return OpenAsync(data, [$"--Commerce:ConnectionString=Data Source={data["shop.db"]};Pooling=False", "--Commerce:SampleShop=false", .. settings]);
    }

    /// <summary>Opens one beside others on a shop that is there.</summary>
    public static Task<StaffHost> OpenOnAsync(TestShop shop, params string[] settings) => OpenAsync(
        null, [$"--Commerce:Database={shop.Database}", $"--Commerce:ConnectionString={shop.ConnectionString}", "--Commerce:SampleShop=false", .. settings]);

    /// <summary>Makes an account.</summary>
    /// <returns>A browser in which the person is signed in.</returns>
    public async Task<StaffBrowser> SignInAsync(string name, string role)
    {
        _passwords[name] = await Services.GetRequiredService<StaffAccounts>().SetAsync(name, role, default);
        var browser = Browse();
        await browser.SignInAsync(name, _passwords[name]);
        return browser;
    }

    /// <summary>The password of an account that was made here.</summary>
    public string PasswordOf(string name) => _passwords[name];

    /// <summary>A browser in which nobody is signed in.</summary>
    public StaffBrowser Browse() => new(_app.GetTestServer());

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _data?.Dispose();
    }

    private static async Task<StaffHost> OpenAsync(TemporaryFolder? data, string[] settings)
    {
        var app = EcomBot.Bot.Program.Build([.. settings, "--Logging:LogLevel:Default=Error"], services =>
        {
            foreach (var service in services.Where(IsBackground).ToList())
            {
                services.Remove(service);
            }
            services.AddSingleton<IServer>(provider => new TestServer(provider));
        });
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Preparation>().PrepareShopAsync(default);
        }
        await app.StartAsync();
        return new(data, app);
    }

    private static bool IsBackground(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == typeof(StaffPolicies).Assembly;
}
