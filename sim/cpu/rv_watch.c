/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What others ask of this core's instructions (sim/sys/watch.h). */
#include "rv_core.h"

void rv_watch_sp(struct rv_core *c, uint32_t pc, uint32_t sp)
{
    const struct sim_watch *w = &c->base.sys->watch;
    rv_sync(c);
    if (w->sp_hit && w->sp_hit(w->ctx, (struct sim_watch_hit){pc, sp}))
        rv_poll_spoil(c);
}

void rv_watch_areas(struct rv_core *c, unsigned touched, enum sim_watch_kind kind)
{
    const struct sim_watch *w = &c->base.sys->watch;
    if (w->area_hit &&
        w->area_hit(w->ctx, touched, kind, (struct sim_watch_hit){c->op_pc, c->x[RV_SP]}))
        rv_poll_spoil(c);
}
