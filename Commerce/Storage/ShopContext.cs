using EcomBot.Commerce.Anomalies.Alerts;
using EcomBot.Commerce.Anomalies.Contacts;
using EcomBot.Commerce.Anomalies.Watching;
using EcomBot.Commerce.BackInStock;
using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Carts.CheckOuts;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Devices;
using EcomBot.Commerce.Faq;
using EcomBot.Commerce.Interactions;
using EcomBot.Commerce.Journal;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Flags;
using EcomBot.Commerce.Shipments;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Storage;

/// <summary>The shop's database within one scope: what was changed here is kept by one save.</summary>
/// <remarks>
/// The records are immutable; a change puts another record in the place of the tracked one. A host that keeps its own state
/// in the same database commits both at once by giving its context this one's connection and transaction.
/// </remarks>
public abstract class ShopContext : DbContext
{
    private protected ShopContext(DbContextOptions options) : base(options) =>
        ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;

    internal DbSet<Customer> Customers => Set<Customer>();

    internal DbSet<PaymentMethod> PaymentMethods => Set<PaymentMethod>();

    internal DbSet<Order> Orders => Set<Order>();

    internal DbSet<Product> Products => Set<Product>();

    internal DbSet<Variant> Variants => Set<Variant>();

    internal DbSet<Device> Devices => Set<Device>();

    internal DbSet<ServiceCentre> ServiceCentres => Set<ServiceCentre>();

    internal DbSet<Interaction> Interactions => Set<Interaction>();

    internal DbSet<FaqEntry> Faq => Set<FaqEntry>();

    internal DbSet<ParcelReport> ParcelReports => Set<ParcelReport>();

    internal DbSet<BackInStockWish> BackInStockWishes => Set<BackInStockWish>();

    internal DbSet<Cart> Carts => Set<Cart>();

    internal DbSet<Coupon> Coupons => Set<Coupon>();

    internal DbSet<CheckOut> CheckOuts => Set<CheckOut>();

    internal DbSet<RiskCase> RiskCases => Set<RiskCase>();

    internal DbSet<FlaggedTrait> FlaggedTraits => Set<FlaggedTrait>();

    internal DbSet<Alert> Alerts => Set<Alert>();

    internal DbSet<ContactCount> ContactCounts => Set<ContactCount>();

    internal DbSet<WatchState> WatchStates => Set<WatchState>();

    internal DbSet<SeriesPoint> SeriesPoints => Set<SeriesPoint>();

    internal DbSet<OperationRecord> Operations => Set<OperationRecord>();

    internal DbSet<JournalEntry> Journal => Set<JournalEntry>();

    internal DbSet<ShopFact> Facts => Set<ShopFact>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<DateTimeOffset>().HaveConversion<TimeColumn>();
        configuration.Properties<decimal>().HaveConversion<AmountColumn>();
        configuration.Properties<CustomerId>().HaveConversion<IdentifierColumn<CustomerId>>().HaveMaxLength(128);
        configuration.Properties<OrderNumber>().HaveConversion<IdentifierColumn<OrderNumber>>().HaveMaxLength(64);
        configuration.Properties<ProductId>().HaveConversion<IdentifierColumn<ProductId>>().HaveMaxLength(128);
        configuration.Properties<VariantId>().HaveConversion<IdentifierColumn<VariantId>>().HaveMaxLength(128);
        configuration.Properties<PaymentMethodId>().HaveConversion<IdentifierColumn<PaymentMethodId>>().HaveMaxLength(128);
        configuration.Properties<SerialNumber>().HaveConversion<IdentifierColumn<SerialNumber>>().HaveMaxLength(128);
        configuration.Properties<ServiceCentreId>().HaveConversion<IdentifierColumn<ServiceCentreId>>().HaveMaxLength(128);
        configuration.Properties<OperationId>().HaveConversion<IdentifierColumn<OperationId>>().HaveMaxLength(128);
        configuration.Properties<CheckOutId>().HaveConversion<IdentifierColumn<CheckOutId>>().HaveMaxLength(128);
        configuration.Properties<FaqId>().HaveConversion<IdentifierColumn<FaqId>>().HaveMaxLength(128);
        configuration.Properties<AlertId>().HaveConversion<IdentifierColumn<AlertId>>().HaveMaxLength(128);
        configuration.Properties<CaseId>().HaveConversion<IdentifierColumn<CaseId>>().HaveMaxLength(128);
        configuration.Properties<TrackingNumber>().HaveConversion<IdentifierColumn<TrackingNumber>>().HaveMaxLength(128);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder model) =>
        model.ApplyConfigurationsFromAssembly(typeof(ShopContext).Assembly);
}
