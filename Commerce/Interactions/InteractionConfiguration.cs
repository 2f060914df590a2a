using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Interactions;

internal sealed class InteractionConfiguration : IEntityTypeConfiguration<Interaction>
{
    public void Configure(EntityTypeBuilder<Interaction> interaction)
    {
        interaction.ToTable("Interactions");
        interaction.HasKey(i => i.Sequence);
        interaction.Property(i => i.Sequence).ValueGeneratedOnAdd();
        interaction.Property(i => i.Kind).HasConversion<string>().HasMaxLength(16);
        interaction.HasIndex(i => i.Customer);
    }
}
