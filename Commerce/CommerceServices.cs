using EcomBot.Commerce.Anomalies;
using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Devices;
using EcomBot.Commerce.Faq;
using EcomBot.Commerce.ImportExport;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Privacy;
using EcomBot.Commerce.Recommendations;
using EcomBot.Commerce.Risk;
using EcomBot.Commerce.SampleShop;
using EcomBot.Commerce.Storage;
using EcomBot.Commerce.Storage.PostgreSql;
using EcomBot.Commerce.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EcomBot.Commerce;

/// <summary>Adds the shop to a host.</summary>
public static class CommerceServices
{
    /// <summary>Adds the shop's stores and operations, and its database as a pooled, scoped <see cref="ShopContext"/>.</summary>
    /// <param name="services">What the host offers.</param>
    /// <param name="options">Where the data are; read once.</param>
    public static IServiceCollection AddCommerce(this IServiceCollection services, CommerceOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(options.Rules);
        services.AddSingleton<OrderNumberPatterns>();
        services.AddScoped<ShopDesk>();
        services.AddScoped<IShopTransaction>(scope => scope.GetRequiredService<ShopDesk>());
        services.AddScoped<SampleShopLoader>();
        services.AddScoped<IShopDatabase, ShopDatabase>();
        services.AddScoped<ICustomerDirectory, CustomerDirectory>();
        services.AddScoped<IOrderStore, OrderStore>();
        services.AddOrderOperations();
        services.AddRisk(options.Risk);
        services.AddAnomalies(options.Anomalies);
        services.AddScoped<IShopOperation<ChangeProfile, CustomerEffect>, ChangeProfileOperation>();
        services.AddCatalogue();
        services.AddCarts();
        services.AddDevices();
        services.AddRecommendations();
        services.AddScoped<IFaq, FaqStore>();
        services.AddScoped<IPersonalData, ShopPersonalData>();
        services.AddScoped<ICustomerRights, CustomerRights>();
        services.AddScoped<IShopOperation<WriteFaqEntry, FaqEntry>, WriteFaqEntryOperation>();
        services.AddScoped<IShopTransfer, ShopTransfer>();
        return options.Database == ShopDatabaseKind.PostgreSql
            ? services.AddDbContextPool<ShopContext, PostgreSqlShopContext>(shop => shop.UseShopOnPostgreSql(options.ConnectionString))
            : services.AddDbContextPool<ShopContext, SqliteShopContext>(shop => shop.UseShopOnSqlite(options.ConnectionString));
    }
}
